using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Reads the measures of an assessment file.</summary>
internal static class MeasureReader
{
    public static Measure? Read(YamlMap map)
    {
        var id = map.RequiredText("id");
        var issue = map.RequiredText("issue");
        var measure = new Measure
        {
            Id = id ?? default,
            Issue = issue?.Value ?? "",
            Indicators = map.Texts("indicator"),
            Topic = map.Text("topic")?.Value,
            Items = ItemText.ReadKeys(map, "items"),
            Approach = Values(map, "approach"),
            Owners = Values(map, "owners"),
            Steps = Values(map, "steps"),
            Monitoring = Values(map, "monitoring"),
            Expected = Values(map, "expected"),
            Due = [.. map.Texts("due").Select(text => CoverageText.Read(text, map.Findings)).OfType<Coverage>()],
            Period = map.Map("period") is { } period ? ReadPeriod(period) : null,
            Progress = [.. map.Maps("progress").Select(ReadProgress)],
        };
        map.RefuseUnknownKeys();
        return id is { } known && issue is not null && IsId(known, map.Findings) ? measure : null;
    }

    private static bool IsId(Spanned<string> id, Findings findings)
    {
        if (Markdown.HeadingSlug.IsExplicitId(id.Value))
            return true;
        findings.Add(LoadingRules.UnknownValue, id.Where, id.Value, "measure-1");
        return false;
    }

    private static ImmutableArray<string> Values(YamlMap map, string key) => [.. map.Texts(key).Select(text => text.Value)];

    private static Coverage? ReadPeriod(YamlMap map)
    {
        var from = map.Required("from", map.Date("from"));
        var to = map.Required("to", map.Date("to"));
        map.RefuseUnknownKeys();
        return from is { } first && to is { } last ? new Coverage(first, last, $"{ThaiDate.Full(first)} – {ThaiDate.Full(last)}") : null;
    }

    private static Progress ReadProgress(YamlMap map)
    {
        var progress = new Progress(map.Date("dated"), Values(map, "done"), Values(map, "outcome"), map.Where);
        map.RefuseUnknownKeys();
        return progress;
    }
}
