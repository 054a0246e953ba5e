using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reporting;

namespace ItaSite.Tests.Sites.Broken;

/// <summary>What one broken case came to, told as an officer would read it anywhere.</summary>
/// <param name="Report">The report.</param>
/// <param name="Root">The folder that its places are relative to.</param>
public sealed record BrokenRun(BuildReport Report, string Root) : IDisposable
{
    /// <summary>What differs from run to run, such as a temporary folder or a port, and what stands for it.</summary>
    public IReadOnlyList<(string Text, string StandsFor)> Passing { get; init; } = [];

    /// <summary>Held while the report may still be told: its lines are quoted.</summary>
    public IReadOnlyList<IDisposable> Held { get; init; } = [];

    /// <summary>The report in a format, the same on every run.</summary>
    public string Told(string format, Language language)
    {
        using var output = new StringWriter();
        ReportFormats.Find(format)!.Write(Report, Wording.In(language), new ReportContext { Source = new SourceLines(Root) }, output);
        return Neutral(output.ToString());
    }

    /// <summary>A text without what differs from run to run.</summary>
    public string Neutral(string text) => Passing.Aggregate(text, (told, passing) => told.Replace(passing.Text, passing.StandsFor, StringComparison.Ordinal));

    public void Dispose()
    {
        foreach (var one in Held)
            one.Dispose();
    }
}
