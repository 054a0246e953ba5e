using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Loading.Yaml;

/// <summary>
/// Takes values out of a mapping by key. Every key asked for is a known key; what was never asked for is unknown, so the
/// reading code is also the list of what a file may say.
/// </summary>
internal sealed class YamlMap(YamlMapping node, Findings findings)
{
    // A table of many columns has all of them told; the codes of all findings would bury the finding itself.
    private const int MostNames = 20;

    private readonly List<string> asked = [];

    public SourceSpan Where => node.Where;

    public Findings Findings => findings;

    /// <summary>The value of a key, or null when it is absent or left empty.</summary>
    public YamlNode? Node(string key)
    {
        asked.Add(key);
        return node.Entries.FirstOrDefault(entry => entry.Key.Text == key).Value is { } value and not YamlScalar { IsEmpty: true } ? value : null;
    }

    /// <summary>Where a key stands, or the mapping itself.</summary>
    public SourceSpan PlaceOf(string key) =>
        node.Entries.FirstOrDefault(entry => entry.Key.Text == key).Key?.Where ?? node.Where;

    /// <summary>All keys and values, for mappings whose keys are data.</summary>
    public ImmutableArray<YamlEntry> Entries => node.Entries;

    /// <summary>A text, or null.</summary>
    public Spanned<string>? Text(string key) => Node(key) is { } value ? YamlValue.Text(value, findings) : null;

    /// <summary>A text that must be there; a finding says so when it is not.</summary>
    public Spanned<string>? RequiredText(string key) => Required(key, Text(key));

    /// <summary>A list of texts; one text stands for a list of one.</summary>
    public ImmutableArray<Spanned<string>> Texts(string key) =>
        [.. Items(key).Select(item => YamlValue.Text(item, findings)).Where(text => text is not null).Select(text => text!.Value)];

    /// <summary>The items of a list; a single value stands for a list of one.</summary>
    public ImmutableArray<YamlNode> Items(string key) => Node(key) switch
    {
        null => [],
        YamlSequence sequence => sequence.Items,
        { } single => [single],
    };

    /// <summary>A mapping inside, or null.</summary>
    public YamlMap? Map(string key) => Node(key) is { } value ? YamlValue.Map(value, findings) : null;

    /// <summary>The mappings of a list.</summary>
    public IEnumerable<YamlMap> Maps(string key) => Items(key).Select(item => YamlValue.Map(item, findings)).OfType<YamlMap>();

    /// <summary>An ISO day, or null.</summary>
    public DateOnly? Date(string key) => Text(key) is { } text ? YamlValue.Date(text, findings) : null;

    /// <summary>A fiscal year, or null.</summary>
    public Spanned<Model.FiscalYear>? Year(string key) => Text(key) is { } text ? YamlValue.Year(text, findings) : null;

    /// <summary>A number, or null.</summary>
    public decimal? Number(string key) => Text(key) is { } text ? YamlValue.Number(text, findings) : null;

    /// <summary>True or false.</summary>
    public bool Flag(string key) => Choice(key, YamlValue.Flags) ?? false;

    /// <summary>One of a few named values, or null.</summary>
    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> choices)
        where T : struct =>
        Text(key) is { } text ? YamlValue.Choice(text, choices, findings) : null;

    /// <summary>The value, after a finding when it is absent.</summary>
    public T? Required<T>(string key, T? value)
        where T : struct
    {
        // A value of the wrong shape has its own finding already.
        if (value is null && !node.Entries.Any(entry => entry.Key.Text == key && entry.Value is not YamlScalar { IsEmpty: true }))
            findings.Add(LoadingRules.MissingKey, node.Where, key);
        return value;
    }

    /// <summary>Reports every key that was never asked for, with the nearest one that is known.</summary>
    public void RefuseUnknownKeys()
    {
        foreach (var entry in node.Entries.Where(entry => !asked.Contains(entry.Key.Text)))
            findings.Add(LoadingRules.UnknownKey, entry.Key.Where, entry.Key.Text, Suggestion(entry.Key.Text, asked));
    }

    /// <summary>The nearest name, or all of them when none is near: an editor must see what is possible. Of very many, some.</summary>
    public static string Suggestion(string word, IEnumerable<string> names)
    {
        var known = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return Nearest.Among(word, known) ?? (known.Length > MostNames ? string.Join(", ", known.Take(MostNames)) + ", …" : string.Join(", ", known));
    }
}
