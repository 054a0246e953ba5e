using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Loading.Datasets;

/// <summary>Reports cells that are not what their column holds: one by one, and the rest in one line where a whole column is wrong.</summary>
internal sealed class CellFaults(Findings findings)
{
    // Enough to see the pattern; a thousand equal lines would hide every other finding.
    private const int Told = 20;

    private int count;
    private SourceSpan firstUntold;
    private Severity untold = Severity.Warning;

    public void Add(RuleInfo rule, SourceSpan where, TableField field, string text, object? cure)
    {
        var severity = field.Confidence == Confidence.Low ? Severity.Warning : rule.DefaultSeverity;
        if (++count <= Told)
        {
            findings.Add(new Diagnostic(rule, where, field.Title.Thai, text, cure) { Severity = severity });
            return;
        }

        firstUntold = count == Told + 1 ? where : firstUntold;
        untold = severity == Severity.Error ? Severity.Error : untold;
    }

    /// <summary>Says how many were not told.</summary>
    public void Close()
    {
        if (count > Told)
            findings.Add(new Diagnostic(LoadingRules.MoreCellFaults, firstUntold, count - Told) { Severity = untold });
    }
}
