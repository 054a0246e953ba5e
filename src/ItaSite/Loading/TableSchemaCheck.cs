using ItaSite.Loading.Datasets;
using ItaSite.Loading.Markdown;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Holds a schema to its own promises: unique columns that headings tell apart, references that exist.</summary>
/// <remarks>Patterns are made only when a cell is held to them: making one takes longer than reading all schemas.</remarks>
internal static class TableSchemaCheck
{
    public static void Examine(TableSchema schema, Findings findings)
    {
        var check = new Check(schema, findings);
        if (schema.Name != ContentPath.StemOf(findings.File) || !HeadingSlug.IsExplicitId(schema.Name))
            check.Refuse(schema.Name, ContentPath.StemOf(findings.File));
        if (schema.Fields.IsEmpty)
            findings.Add(LoadingRules.MissingKey, schema.Where, "fields");
        check.Unique(schema.Fields.Select(field => field.Name));
        check.Unique(schema.Fields.SelectMany(field => FieldIndex.HeadingsOf(field).Select(FieldIndex.KeyOf).Distinct(StringComparer.Ordinal)));
        check.Unique(schema.PrimaryKey);
        check.Known([.. schema.PrimaryKey, .. Optional(schema.GroupBy), .. Optional(schema.Parent), .. Optional(schema.NoneIn), .. Optional(schema.Period?.Field)]);
        if (schema.Parent is not null && schema.PrimaryKey.Length != 1)
            findings.Add(LoadingRules.MissingKey, schema.Where, "primary-key");
        ExaminePeriod(schema, check);
        ExamineForm(schema, check);
        foreach (var field in schema.Fields)
            ExamineField(field, check);
    }

    // Digits stand inside a number that is written as text or as a whole number; without them the column itself is a date or period.
    private static void ExaminePeriod(TableSchema schema, Check check)
    {
        if (schema.Period is not { } period || schema.Find(period.Field) is not { } field)
            return;
        var isNumber = field.Type is FieldType.Text or FieldType.WholeNumber;
        var hasDigits = period.YearDigits is not null && period.MonthDigits is not null;
        if (isNumber != hasDigits || (period.YearDigits is null) != (period.MonthDigits is null))
            check.Refuse(period.Field, "year-digits, month-digits");
    }

    private static void ExamineForm(TableSchema schema, Check check)
    {
        var places = schema.Fields.Select(field => field.FormColumn).OfType<int>().Order().ToArray();
        if (!places.SequenceEqual(Enumerable.Range(1, places.Length)))
            check.Refuse("form-column", $"1 … {places.Length}");
    }

    private static void ExamineField(TableField field, Check check)
    {
        if (!HeadingSlug.IsExplicitId(field.Name))
            check.Refuse(field.Name, "allocated-budget");
        check.Known(field.BlankWhen.Select(condition => condition.Field));
        var isCounted = field.Type is FieldType.Number or FieldType.WholeNumber;
        if (!isCounted && (field.Constraints.Minimum ?? field.Constraints.Maximum) is not null)
            check.Refuse(field.Name, "number, integer");
    }

    private static string[] Optional(string? name) => name is null ? [] : [name];

    private sealed class Check(TableSchema schema, Findings findings)
    {
        public void Refuse(string written, string possible) => findings.Add(LoadingRules.UnknownValue, schema.Where, written, possible);

        public void Known(IEnumerable<string> names)
        {
            foreach (var name in names.Where(name => schema.Find(name) is null))
                Refuse(name, YamlMap.Suggestion(name, schema.Fields.Select(field => field.Name)));
        }

        public void Unique(IEnumerable<string> names)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var name in names.Where(name => !seen.Add(name)))
                findings.Add(LoadingRules.DuplicateKey, schema.Where, name, schema.Where.Line);
        }
    }
}
