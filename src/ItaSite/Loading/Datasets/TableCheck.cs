using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Loading.Datasets;

/// <summary>
/// Holds the cells of a table to what its schema says of them, except that required cells are filled: that is a question of
/// completeness. Rows that say there is nothing, blanks and stated nones break nothing.
/// </summary>
internal static class TableCheck
{
    public static void Examine(Dataset dataset, RawTable table, Findings findings)
    {
        var schema = dataset.Schema!;
        for (var column = 0; column < dataset.Columns.Length; column++)
        {
            if (dataset.Columns[column].Field is { } field)
                ExamineColumn(new ColumnCells(dataset, table, column, field), field.Constraints, findings);
        }

        ExamineKey(dataset, table, schema, findings);
        if (schema.Parent is { } parent && dataset.IndexOf(parent) is >= 0 and var place && schema.PrimaryKey is [var key] && dataset.IndexOf(key) >= 0)
            ExamineParents(new ColumnCells(dataset, table, place, dataset.Columns[place].Field!), dataset.IndexOf(key), findings);
    }

    private static void ExamineColumn(ColumnCells cells, FieldConstraints constraints, Findings findings)
    {
        if (constraints.Minimum is { } minimum)
            cells.Report(LoadingRules.BelowMinimum, cells.Where(cell => cell.Number < minimum), findings, minimum);
        if (constraints.Maximum is { } maximum)
            cells.Report(LoadingRules.AboveMaximum, cells.Where(cell => cell.Number > maximum), findings, maximum);
        if (constraints.Pattern is { } pattern && cells.Rows.Any())
        {
            if (CellForm.Of(pattern) is { } form)
                cells.Report(LoadingRules.PatternMismatch, cells.Where(cell => !form.IsMatch(ThaiDigits.ToArabic(cell.Text))), findings, cells.Field.Example ?? pattern);
            else
                findings.Add(ModelRules.CatalogueUnusable, SourceSpan.WholeFile(findings.File), cells.Dataset.Schema!.Where.File, cells.Dataset.Schema.Where.Line, pattern);
        }

        if (!constraints.Enum.IsEmpty)
        {
            var expected = constraints.Enum.Select(ComparableText.Of).ToHashSet(StringComparer.Ordinal);
            cells.Report(
                LoadingRules.UnexpectedValue,
                cells.Where(cell => !constraints.Enum.Contains(cell.Text) && !expected.Contains(ComparableText.Of(cell.Text))),
                findings,
                string.Join(", ", constraints.Enum));
        }

        if (constraints.Unique)
            cells.Report(ModelRules.RepeatedValue, Repeated(cells.Where(_ => true), row => cells.TextOf(row)), findings);
    }

    private static void ExamineKey(Dataset dataset, RawTable table, TableSchema schema, Findings findings)
    {
        var places = schema.PrimaryKey.Select(dataset.IndexOf).ToArray();
        if (places.Length == 0 || places.Any(place => place < 0))
            return;
        // A key that is not whole tells nothing apart; what is missing in it is told elsewhere.
        var rows = Enumerable.Range(0, dataset.Rows.Length)
            .Where(row => !dataset.Rows[row].SaysNone && places.All(place => IsSaid(dataset.Rows[row].Cells[place])));
        var repeated = Repeated(rows, row => string.Join('\n', places.Select(place => ComparableText.Of(dataset.Rows[row].Cells[place].Text))));
        var field = dataset.Columns[places[0]].Field! with { Confidence = places.Min(place => dataset.Columns[place].Field!.Confidence) };
        new ColumnCells(dataset, table, places[0], field).Report(
            ModelRules.DuplicateRow, repeated, findings, string.Join(", ", places.Select(place => dataset.Columns[place].Field!.Title.Thai)));
    }

    private static void ExamineParents(ColumnCells cells, int key, Findings findings)
    {
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in cells.Dataset.Rows)
            parents.TryAdd(ComparableText.Of(row.Cells[key].Text), ComparableText.Of(row.Cells[cells.Column].Text));
        cells.Report(ModelRules.UnknownParent, cells.Where(cell => !parents.ContainsKey(ComparableText.Of(cell.Text))), findings);
        var circular = Circular(parents);
        cells.Report(ModelRules.CircularParent, cells.Rows.Where(row => circular.Contains(ComparableText.Of(cells.Dataset.Rows[row].Cells[key].Text))), findings);
    }

    // Every key whose way up comes back to itself. A way that was walked once is not walked again.
    private static HashSet<string> Circular(Dictionary<string, string> parents)
    {
        var circular = new HashSet<string>(StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in parents.Keys)
        {
            var way = new List<string>();
            var at = start;
            while (done.Add(at) && parents.TryGetValue(at, out var parent))
            {
                way.Add(at);
                at = parent;
            }

            if (way.IndexOf(at) is >= 0 and var first)
                circular.UnionWith(way.Skip(first));
        }

        return circular;
    }

    private static IEnumerable<int> Repeated(IEnumerable<int> rows, Func<int, string> textOf)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return rows.Where(row => !seen.Add(textOf(row)));
    }

    private static bool IsSaid(Cell cell) => !cell.IsBlank && !cell.StatesNone;

    /// <summary>The cells of one column that say something.</summary>
    private sealed record ColumnCells(Dataset Dataset, RawTable Table, int Column, TableField Field)
    {
        // The first few lines are enough to begin with.
        private const int LinesTold = 5;

        public IEnumerable<int> Rows => Enumerable.Range(0, Dataset.Rows.Length)
            .Where(row => !Dataset.Rows[row].SaysNone && IsSaid(Dataset.Rows[row].Cells[Column]));

        public IEnumerable<int> Where(Func<Cell, bool> breaks) => Rows.Where(row => breaks(Dataset.Rows[row].Cells[Column]));

        public string TextOf(int row) => ComparableText.Of(Dataset.Rows[row].Cells[Column].Text);

        /// <summary>One finding for all rows that break a rule: heading, first text, lines, and what the rule asks.</summary>
        public void Report(RuleInfo rule, IEnumerable<int> rows, Findings findings, object? asked = null)
        {
            int[] wrong = [.. rows];
            if (wrong.Length == 0)
                return;
            var where = Table.PlaceOf(Table.Rows[wrong[0]], Column);
            var lines = string.Join(", ", wrong.Take(LinesTold).Select(row => Dataset.Rows[row].Line.ToString(CultureInfo.InvariantCulture)))
                + (wrong.Length > LinesTold ? string.Create(CultureInfo.InvariantCulture, $" (+{wrong.Length - LinesTold})") : "");
            findings.Add(new Diagnostic(rule, where, Field.Title.Thai, Dataset.Rows[wrong[0]].Cells[Column].Text, lines, asked)
            {
                Severity = Field.Confidence == Confidence.High ? rule.DefaultSeverity : Severity.Warning,
            });
        }
    }
}
