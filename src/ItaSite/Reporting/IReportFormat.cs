using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting;

/// <summary>One way to tell a report. A new format is one class in this room.</summary>
public interface IReportFormat
{
    /// <summary>The name given to <c>--format</c>.</summary>
    string Name { get; }

    /// <summary>True when another program reads it, so that nothing else may stand in the same stream.</summary>
    bool IsForMachines { get; }

    /// <summary>Writes the whole report with LF line ends.</summary>
    void Write(BuildReport report, Wording words, ReportContext context, TextWriter output);
}
