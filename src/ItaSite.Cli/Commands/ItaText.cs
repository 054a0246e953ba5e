using System.Globalization;
using ItaSite.Model;
using ItaSite.Reporting;

namespace ItaSite.Cli.Commands;

/// <summary>The first text of a year's result, and what follows from its scores: as comments, so that nothing is claimed before an editor writes it.</summary>
internal static class ItaText
{
    /// <summary>Path of a year's result.</summary>
    public static string PathOf(FiscalYear year) => $"content/{year}/ita.yml";

    /// <summary>The file for a year that has none yet, with last year's scores to compare with.</summary>
    public static NewFile For(Site site, FiscalYear year)
    {
        var values = Values(year);
        values["indicators"] = Lines(NamesOf(site, year).Select(name => Fill("indicator", values, ("name", name), ("before", Before(site, year, name)))));
        return new NewFile(PathOf(year), FileTemplate.Fill("ita/new.yml", values));
    }

    /// <summary>What a result asks for and its file does not answer yet; null when nothing is left to do.</summary>
    /// <param name="site">The site.</param>
    /// <param name="assessment">The result.</param>
    /// <param name="there">The text of its file: what it holds already as lines to fill in is not told again.</param>
    public static string? Further(Site site, Assessment assessment, string there)
    {
        var lines = there.ReplaceLineEndings("\n").Split('\n').ToHashSet(StringComparer.Ordinal);
        var parts = new[] { Answers(assessment, lines), Analysis(site, assessment, lines), Measures(site, assessment, lines), Limitations(assessment, lines) }.OfType<string>().ToArray();
        return parts.Length == 0 ? null : FileTemplate.Fill("ita/further.txt", Values(assessment.Year)) + string.Concat(parts);
    }

    private static string? Answers(Assessment assessment, HashSet<string> there) => Part(
        "answers",
        CycleGaps.Unanswered(assessment).Select(recommendation => $"#  - {string.Join(' ', new[] { recommendation.Code, recommendation.Indicator }.OfType<string>().DefaultIfEmpty(recommendation.Text).Select(OneLine))}"),
        there,
        Values(assessment.Year));

    private static string? Analysis(Site site, Assessment assessment, HashSet<string> there)
    {
        var values = Values(assessment.Year);
        values["where"] = Where(assessment.Analysis.Length, "analysis:", there);
        return Part(
            "analysis",
            CycleGaps.NotAnalysed(site, assessment).Select(subject => Fill("topic", values, ("topic", subject.Id), ("title", subject.Title), ("questions", Questions(site, subject.Id, assessment.Year)))),
            there,
            values);
    }

    private static string? Measures(Site site, Assessment assessment, HashSet<string> there)
    {
        var values = Values(assessment.Year);
        values["where"] = Where(assessment.Measures.Length, "measures:", there);
        values["target"] = CycleGaps.TargetOf(site, assessment) is { } target ? Score(target) : "";
        return Part(
            "measures",
            CycleGaps.WithoutMeasure(site, assessment).Select(indicator => Fill("measure", values, ("id", IdOf(site, assessment, indicator)), ("name", OneLine(indicator.Name.Value)), ("score", Score(indicator.Score)))),
            there,
            values);
    }

    private static string? Limitations(Assessment assessment, HashSet<string> there)
    {
        const string key = "#limitations:";
        return assessment.Limitations is not null || there.Contains(key) ? null : $"{FileTemplate.Read("ita/limitations.txt")}{key}\n";
    }

    // Told by its first line: the rest of a stub may have been changed by the editor.
    private static string? Part(string name, IEnumerable<string> stubs, HashSet<string> there, Dictionary<string, string> values)
    {
        var text = Lines(stubs.Where(stub => !there.Contains(stub.Split('\n')[0])));
        return text.Length == 0 ? null : FileTemplate.Fill($"ita/{name}.txt", new Dictionary<string, string>(values, StringComparer.Ordinal) { ["lines"] = text });
    }

    // A key that is there must not be written twice.
    private static string Where(int known, string key, HashSet<string> there) => known == 0 && !there.Contains($"#{key}") ? "" : $" เพิ่มใต้ {key} ที่มีอยู่แล้ว ไม่ต้องคัดลอกบรรทัด {key}";

    private static IEnumerable<string> NamesOf(Site site, FiscalYear year) =>
        site.IndicatorListOf(year)?.Indicators.Select(indicator => indicator.Name)
        ?? (site.AssessmentOf(year.Previous)?.Indicators ?? []).Select(indicator => OneLine(indicator.Name.Value));

    private static string Before(Site site, FiscalYear year, string name) =>
        site.ScoreOf(year.Previous, name) is { } score ? $"    # ปี {year.Previous} ได้ {Score(score.Score)}" : "";

    private static string Questions(Site site, string subject, FiscalYear year) =>
        string.Join(", ", site.Reference.Value.SubjectQuestions.FirstOrDefault(known => known.Topic == subject && known.Year == year)?.Codes ?? []);

    private static string IdOf(Site site, Assessment assessment, IndicatorScore indicator)
    {
        var list = site.IndicatorListOf(assessment.Year);
        var number = list?.Find(indicator.Name.Value)?.Number ?? assessment.Indicators.IndexOf(indicator) + 1;
        var taken = assessment.Measures.Select(measure => measure.Id.Value).ToHashSet(StringComparer.Ordinal);
        var id = string.Create(CultureInfo.InvariantCulture, $"indicator-{number}");
        return Enumerable.Range(2, taken.Count + 1).Select(suffix => string.Create(CultureInfo.InvariantCulture, $"{id}-{suffix}")).Prepend(id).First(name => !taken.Contains(name));
    }

    private static Dictionary<string, string> Values(FiscalYear year) => new(StringComparer.Ordinal)
    {
        ["year"] = year.ToString(),
        ["next"] = year.Next.ToString(),
        ["from"] = Day(year.Next.Start),
        ["to"] = Day(year.Next.End),
    };

    private static string Fill(string template, Dictionary<string, string> values, params ReadOnlySpan<(string Key, string Value)> more)
    {
        var all = new Dictionary<string, string>(values, StringComparer.Ordinal);
        foreach (var (key, value) in more)
            all[key] = value;
        return FileTemplate.Fill($"ita/{template}.txt", all).TrimEnd('\n');
    }

    // A comment ends with its line: a text of several would write the rest into the file as data.
    private static string OneLine(string text) => PlainText.OneLine(text);

    private static string Score(decimal score) => score.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
