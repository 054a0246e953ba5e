using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Loading.Datasets;
using ItaSite.Loading.Markdown;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Reads one disclosure: a Markdown page with front matter, and the datasets beside it.</summary>
internal static class DisclosureReader
{
    public static Disclosure? Read(string root, string text, PageContext context, TableKinds kinds, Findings findings)
    {
        if (FrontMatter.Read(text, findings) is not { } matter || context.Year is not { } year)
            return null;
        var map = matter.Values;
        var written = map.Text("item");
        var id = written is { } item ? ItemText.ReadId(item, findings) : ItemId.Parse(ContentPath.StemOf(context.File));
        if (written is null && id is null)
            findings.Add(LoadingRules.MissingKey, map.Where, "item");
        if (id is not { } known)
            return null;

        var tables = DatasetReader.ReadAll(root, context.Own.Datasets, kinds, findings);
        var disclosure = new Disclosure
        {
            Key = new ItemKey(year, known),
            Owner = map.Text("owner")?.Value,
            Published = map.Date("published"),
            Updated = map.Date("updated"),
            Explanation = map.Text("explanation")?.Value,
            Evidence = EvidenceReader.Read(map.Map("evidence"), context.Folder),
            SameAs = ReadSameAs(map, year),
            Allow = ReadAllowances(map.Map("allow"), findings),
            Datasets = tables.RemoveAll(table => table.Rows.IsEmpty),
            Files = context.Own.Files,
            Body = MarkdownBody.Read(matter.Text, matter.LineOffset, context with { Address = Addresses.Item(new ItemKey(year, known)) }, findings),
            Where = SourceSpan.WholeFile(context.File) with { Line = 1, Column = 1, EndLine = 1 },
            ItemWhere = map.PlaceOf("item"),
        };
        map.RefuseUnknownKeys();
        disclosure = disclosure with { Datasets = NamedFiles.Examine(disclosure.Datasets, context.Own, context.Folder, findings) };
        return disclosure with { Body = WithAllTables(disclosure, WithKnownTables(disclosure, tables, findings)) };
    }

    private static Spanned<ItemKey>? ReadSameAs(YamlMap map, FiscalYear year)
    {
        if (map.Text("same-as") is not { } written)
            return null;
        if (SiteReference.ParseItem(written.Value, year) is { } key)
            return new Spanned<ItemKey>(key, written.Where);
        map.Findings.Add(LoadingRules.NotAnItem, written.Where, written.Value);
        return null;
    }

    private static ImmutableArray<Allowance> ReadAllowances(YamlMap? map, Findings findings)
    {
        if (map is null)
            return [];
        var known = Wording.In(Language.Thai).Codes;
        var allowances = ImmutableArray.CreateBuilder<Allowance>();
        foreach (var entry in map.Entries)
        {
            if (!known.Contains(entry.Key.Text))
                findings.Add(LoadingRules.UnknownValue, entry.Key.Where, entry.Key.Text, YamlMap.Suggestion(entry.Key.Text, known));
            else if (YamlValue.Text(entry.Value, findings) is { } reason)
                allowances.Add(new Allowance(new Spanned<string>(entry.Key.Text, entry.Key.Where), reason.Value));
        }

        return allowances.ToImmutable();
    }

    // A table whose dataset is not there is left out, and so is its anchor: evidence that points to it does not hold. A table of
    // headings alone claims nothing, so it is no fault until a text promises it to readers.
    private static Body WithKnownTables(Disclosure disclosure, ImmutableArray<Dataset> tables, Findings findings)
    {
        var filled = disclosure.Datasets.Select(dataset => dataset.Name).ToHashSet(StringComparer.Ordinal);
        var leftOut = disclosure.Body.Segments.OfType<TableSegment>().Where(table => !filled.Contains(table.Dataset.Value)).ToHashSet<BodySegment>();
        foreach (var table in leftOut.OfType<TableSegment>())
            ReportLeftOut(table, tables, findings);
        return leftOut.Count == 0 ? disclosure.Body : disclosure.Body with { Segments = disclosure.Body.Segments.RemoveAll(leftOut.Contains) };
    }

    private static void ReportLeftOut(TableSegment table, ImmutableArray<Dataset> tables, Findings findings)
    {
        var name = table.Dataset.Value;
        if (tables.FirstOrDefault(dataset => dataset.Name == name) is { } empty)
            findings.Add(new Diagnostic(LoadingRules.EmptyDataset, SourceSpan.WholeFile(empty.Where.File)) { Related = [table.Dataset.Where] });
        else
            findings.Add(LoadingRules.UnknownDataset, table.Dataset.Where, name, YamlMap.Suggestion(name, tables.Select(dataset => dataset.Name)));
    }

    // What an office gives as a table is shown: after the text, where the text does not place it. Its place is the table's own file.
    private static Body WithAllTables(Disclosure disclosure, Body body)
    {
        var placed = body.Segments.OfType<TableSegment>().Select(table => table.Dataset.Value).ToHashSet(StringComparer.Ordinal);
        var taken = body.Anchors.Select(anchor => anchor.Id).ToHashSet(StringComparer.Ordinal);
        var rest = disclosure.Datasets.Where(dataset => !placed.Contains(dataset.Name))
            .Select(dataset => new TableSegment(new Spanned<string>(dataset.Name, dataset.Where), FreeAnchor(dataset.Name, taken)));
        return body with { Segments = [.. body.Segments, .. rest] };
    }

    private static string FreeAnchor(string name, HashSet<string> taken)
    {
        var anchor = name;
        for (var number = 2; !taken.Add(anchor); number++)
            anchor = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        return anchor;
    }
}
