using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ItaSite.Diagnostics;

/// <summary>The words for people, in one language: titles, messages and cures by rule code, and other texts by key.</summary>
/// <remarks>The words stand in <c>Messages/&lt;room&gt;.th.json</c> and <c>.en.json</c>; a test holds both complete.</remarks>
public sealed class Wording
{
    private static readonly ConcurrentDictionary<Language, Wording> Loaded = new();

    private readonly Dictionary<string, Entry> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> terms = new(StringComparer.Ordinal);

    private Wording(Language language) => Language = language;

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The words of a language, read once.</summary>
    public static Wording In(Language language) => Loaded.GetOrAdd(language, Load);

    /// <summary>What is wrong, in one sentence.</summary>
    public string Message(Diagnostic diagnostic) => Fill(EntryOf(diagnostic.Rule).Message, diagnostic.Arguments.AsSpan());

    /// <summary>How to mend it, in one or two sentences.</summary>
    public string Help(Diagnostic diagnostic) => Fill(EntryOf(diagnostic.Rule).Help, diagnostic.Arguments.AsSpan());

    /// <summary>True when the message itself tells the argument at this place; others are for the cure alone.</summary>
    public bool IsInMessage(RuleInfo rule, int argument) =>
        EntryOf(rule).Message.Contains(string.Create(CultureInfo.InvariantCulture, $"{{{argument}}}"), StringComparison.Ordinal);

    /// <summary>The rule's title, without arguments.</summary>
    public string Title(RuleInfo rule) => EntryOf(rule).Title;

    /// <summary>A text by key with its placeholders filled.</summary>
    /// <exception cref="KeyNotFoundException">The key is not in the resources: a fault of the program.</exception>
    public string Term(string key, params ReadOnlySpan<object?> arguments) => Fill(terms[key], arguments);

    /// <summary>All codes that have words; for the test that every rule has them.</summary>
    public IReadOnlyCollection<string> Codes => rules.Keys;

    /// <summary>All text keys; for the test that both languages have the same.</summary>
    public IReadOnlyCollection<string> Terms => terms.Keys;

    private Entry EntryOf(RuleInfo rule) => rules[rule.Code];

    private string Fill(string pattern, ReadOnlySpan<object?> arguments)
    {
        var words = new object?[arguments.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = Word(arguments[i]);
        return string.Format(CultureInfo.InvariantCulture, pattern, words);
    }

    // Values of our own vocabularies (confidence, severity, state, reason) are told in the reader's language.
    private object? Word(object? argument) => argument switch
    {
        Enum value => terms.GetValueOrDefault($"{value.GetType().Name}.{value}", value.ToString()),
        Phrase phrase => Term(phrase.Key, phrase.Arguments.AsSpan()),
        ImmutableArray<Phrase> phrases => string.Join(", ", phrases.Select(phrase => Word(phrase))),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => argument,
    };

    // One file per room and language, so that a room's words stand together: Messages/loading.th.json.
    private static Wording Load(Language language)
    {
        var suffix = language == Language.Thai ? ".th.json" : ".en.json";
        var assembly = typeof(Wording).Assembly;
        var wording = new Wording(language);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(suffix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            wording.Add(JsonSerializer.Deserialize(stream, WordingJson.Default.Resource)!);
        }

        return wording;
    }

    private void Add(Resource resource)
    {
        foreach (var (code, entry) in resource.Rules ?? [])
            rules.Add(code, entry);
        foreach (var (key, text) in resource.Terms ?? [])
            terms.Add(key, text);
    }

    internal sealed record Entry(string Title, string Message, string Help);

    internal sealed record Resource(Dictionary<string, Entry>? Rules, Dictionary<string, string>? Terms);
}

/// <summary>Reads the files of words without asking the types what they look like, which costs more than the reading.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Wording.Resource))]
internal sealed partial class WordingJson : JsonSerializerContext;
