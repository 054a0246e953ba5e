using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Reads what datasets of one kind look like, as strictly as content.</summary>
internal static class TableSchemaReader
{
    private static readonly Dictionary<string, FieldType> Types = new(StringComparer.Ordinal)
    {
        ["string"] = FieldType.Text,
        ["integer"] = FieldType.WholeNumber,
        ["number"] = FieldType.Number,
        ["date"] = FieldType.Date,
        ["yearmonth"] = FieldType.YearMonth,
        ["year"] = FieldType.Year,
        ["period"] = FieldType.Period,
    };

    public static TableSchema? Read(string text, Findings findings)
    {
        if (YamlText.Read(text, findings) is not { } mapping)
            return null;
        var map = new YamlMap(mapping with { Where = new SourceSpan(findings.File, 1, 1) }, findings);
        var name = map.RequiredText("name");
        var title = ReadTitle(map);
        var source = map.RequiredText("source");
        var confidence = map.Required("confidence", map.Choice("confidence", CatalogueWords.Confidences));
        var schema = new TableSchema
        {
            Name = name?.Value ?? "",
            Title = title ?? new LocalizedText("", null),
            Fields = [.. map.Maps("fields").Select(ReadField).OfType<TableField>()],
            PrimaryKey = Values(map, "primary-key"),
            Period = map.Map("period") is { } period ? ReadPeriod(period) : null,
            GroupBy = map.Text("group-by")?.Value,
            Parent = map.Text("parent")?.Value,
            NoneIn = map.Text("none-in")?.Value,
            Source = source?.Value ?? "",
            Confidence = confidence ?? Confidence.Low,
            Where = map.Where,
        };
        map.RefuseUnknownKeys();
        if (name is null || title is null || source is null || confidence is null)
            return null;
        TableSchemaCheck.Examine(schema, findings);
        return schema;
    }

    private static LocalizedText? ReadTitle(YamlMap map)
    {
        if (map.Map("title") is not { } title)
        {
            map.Findings.Add(LoadingRules.MissingKey, map.Where, "title");
            return null;
        }

        var thai = title.RequiredText("th");
        var english = title.Text("en");
        title.RefuseUnknownKeys();
        return thai is { } words ? new LocalizedText(words.Value, english?.Value) : null;
    }

    private static TableField? ReadField(YamlMap map)
    {
        var name = map.RequiredText("name");
        var title = ReadTitle(map);
        var type = map.Required("type", map.Choice("type", Types));
        var field = new TableField
        {
            Name = name?.Value ?? "",
            Title = title ?? new LocalizedText("", null),
            Type = type ?? FieldType.Text,
            Unit = map.Text("unit")?.Value,
            Aliases = Values(map, "aliases"),
            Confidence = map.Choice("confidence", CatalogueWords.Confidences) ?? Confidence.Medium,
            FormColumn = Place(map, "form-column"),
            Example = map.Text("example")?.Value,
            Constraints = map.Map("constraints") is { } constraints ? ReadConstraints(constraints) : new FieldConstraints(),
            BlankWhen = [.. map.Maps("blank-when").Select(ReadCondition).OfType<BlankCondition>()],
        };
        map.RefuseUnknownKeys();
        return name is null || title is null || type is null ? null : field;
    }

    private static FieldConstraints ReadConstraints(YamlMap map)
    {
        var constraints = new FieldConstraints
        {
            Required = map.Flag("required"),
            Unique = map.Flag("unique"),
            Minimum = map.Number("minimum"),
            Maximum = map.Number("maximum"),
            Pattern = map.Text("pattern")?.Value,
            Enum = Values(map, "enum"),
        };
        map.RefuseUnknownKeys();
        return constraints;
    }

    private static BlankCondition? ReadCondition(YamlMap map)
    {
        var field = map.RequiredText("field");
        var values = Values(map, "is");
        map.RefuseUnknownKeys();
        return field is { } other ? new BlankCondition(other.Value, values) : null;
    }

    private static TablePeriod? ReadPeriod(YamlMap map)
    {
        var field = map.RequiredText("field");
        var year = Place(map, "year-digits");
        var month = Place(map, "month-digits");
        map.RefuseUnknownKeys();
        return field is { } column ? new TablePeriod(column.Value, year, month) : null;
    }

    // A place is counted from 1.
    private static int? Place(YamlMap map, string key)
    {
        if (map.Number(key) is not { } number)
            return null;
        if (number is >= 1 and <= Limits.TableColumns && number == decimal.Truncate(number))
            return (int)number;
        map.Findings.Add(LoadingRules.NotANumber, map.PlaceOf(key), number);
        return null;
    }

    private static ImmutableArray<string> Values(YamlMap map, string key) => [.. map.Texts(key).Select(text => text.Value)];
}
