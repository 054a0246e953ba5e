using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading.Datasets;

/// <summary>
/// Finds the field that a heading means: by name, title or another known heading, whatever the spaces, line breaks, digits and
/// punctuation; and without the unit in parentheses at its end, when that leaves one field only.
/// </summary>
internal sealed partial class FieldIndex
{
    private readonly TableSchema? schema;
    private readonly FrozenDictionary<string, TableField> exact;
    private readonly FrozenDictionary<string, TableField> withoutUnit;

    public FieldIndex(TableSchema? schema)
    {
        this.schema = schema;
        var headings = (schema?.Fields ?? []).SelectMany(field => HeadingsOf(field).Select(heading => (Heading: heading, Field: field))).ToArray();
        exact = ByKey(headings, heading => KeyOf(heading));
        withoutUnit = ByKey(headings, heading => KeyOf(WithoutUnit(heading)));
    }

    /// <summary>The field, or null when the schema knows none.</summary>
    public TableField? Find(string heading) =>
        exact.GetValueOrDefault(KeyOf(heading)) ?? (schema is null ? null : withoutUnit.GetValueOrDefault(KeyOf(WithoutUnit(heading))));

    /// <summary>The field's place in the schema; last for no field.</summary>
    public int PlaceOf(TableField? field) => field is null || schema is null ? int.MaxValue : schema.Fields.IndexOf(field);

    /// <summary>The official heading nearest to one that is not known, or all of them.</summary>
    public string Suggestion(string heading) => YamlMap.Suggestion(heading, (schema?.Fields ?? []).Select(field => field.Title.Thai));

    /// <summary>Every heading that means a field.</summary>
    public static IEnumerable<string> HeadingsOf(TableField field) =>
        [field.Name, field.Title.Thai, .. field.Title.English is { } english ? new[] { english } : [], .. field.Aliases];

    /// <summary>The form by which headings are compared.</summary>
    public static string KeyOf(string heading) => Punctuation().Replace(ComparableText.Of(heading), "");

    // A heading that would mean two fields means neither.
    private static FrozenDictionary<string, TableField> ByKey((string Heading, TableField Field)[] headings, Func<string, string> key) =>
        headings.Select(pair => (Key: key(pair.Heading), pair.Field))
            .GroupBy(pair => pair.Key, pair => pair.Field, StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0 && group.Distinct().Count() == 1)
            .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static string WithoutUnit(string heading) => Unit().Replace(heading, "");

    [GeneratedRegex(@"\s*[(（][^()（）]*[)）]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"[-_.:*]", RegexOptions.CultureInvariant)]
    private static partial Regex Punctuation();
}
