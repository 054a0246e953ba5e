using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering;

/// <summary>What a theme's assembly holds beside its templates.</summary>
internal sealed class ThemeResources(Assembly assembly)
{
    private const string StyleName = "style.css";
    private const string AssetFolder = "assets/";
    private const string DefaultLanguage = "th";

    /// <summary>The style sheet that stands in every page.</summary>
    public string Style => Text(StyleName);

    /// <summary>The files published under <c>/theme/</c>, in order of address.</summary>
    public IEnumerable<ExportedFile> Assets =>
        assembly.GetManifestResourceNames()
            .Select(name => (Resource: name, Path: name.Replace('\\', '/')))
            .Where(name => name.Path.StartsWith(AssetFolder, StringComparison.Ordinal))
            .OrderBy(name => name.Path, StringComparer.Ordinal)
            .Select(name => new ExportedFile(ThemeAddresses.Folder + name.Path[AssetFolder.Length..], Bytes(name.Resource)));

    /// <summary>Resources that every theme must have and this one lacks.</summary>
    public ImmutableArray<string> Missing =>
        [.. new[] { StyleName, WordsName(DefaultLanguage) }.Where(name => assembly.GetManifestResourceInfo(name) is null)];

    /// <summary>The words of a language, in Thai when the theme has no other.</summary>
    public Words WordsIn(string language, bool usesThaiDigits)
    {
        var known = assembly.GetManifestResourceInfo(WordsName(language)) is null ? DefaultLanguage : language;
        var texts = JsonSerializer.Deserialize(Text(WordsName(known)), ThemeJson.Default.DictionaryStringString)!;
        return new Words(known, texts.ToFrozenDictionary(StringComparer.Ordinal), usesThaiDigits);
    }

    private static string WordsName(string language) => $"words.{language}.json";

    private string Text(string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private byte[] Bytes(string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

/// <summary>Reads a theme's words without asking the types what they look like, which costs more than the reading.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class ThemeJson : JsonSerializerContext;
