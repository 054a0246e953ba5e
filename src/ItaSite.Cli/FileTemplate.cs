using System.Text;
using System.Text.RegularExpressions;

namespace ItaSite.Cli;

/// <summary>Texts with <c>{{name}}</c> places that travel inside the command.</summary>
internal static partial class FileTemplate
{
    private const string Folder = "Templates/";

    /// <summary>The template with its places filled.</summary>
    /// <param name="name">Path below the folder of templates, such as <c>item.md</c>.</param>
    /// <param name="values">Value by name of place; a place without a value is a fault of the program.</param>
    public static string Fill(string name, IReadOnlyDictionary<string, string> values) =>
        Place.Replace(Read(name), match => values[match.Groups[1].Value]);

    /// <summary>The template as it is.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(FileTemplate).Assembly.GetManifestResourceStream(Folder + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>True when there is such a template.</summary>
    public static bool Exists(string name) => typeof(FileTemplate).Assembly.GetManifestResourceInfo(Folder + name) is not null;

    /// <summary>Names of the templates below a folder, without the folder, in order.</summary>
    public static IEnumerable<string> Below(string folder) =>
        typeof(FileTemplate).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder + folder + "/", StringComparison.Ordinal))
            .Select(name => name[(Folder.Length + folder.Length + 1)..])
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\{([a-z-]+)\}\}")]
    private static partial Regex Place { get; }
}
