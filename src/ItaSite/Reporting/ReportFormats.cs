using System.Collections.Immutable;

namespace ItaSite.Reporting;

/// <summary>The formats this room holds, found once.</summary>
public static class ReportFormats
{
    /// <summary>All formats in order of name.</summary>
    public static ImmutableArray<IReportFormat> All { get; } =
    [
        .. typeof(ReportFormats).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IReportFormat)))
            .Select(type => (IReportFormat)Activator.CreateInstance(type)!)
            .OrderBy(format => format.Name, StringComparer.Ordinal),
    ];

    /// <summary>The format for people.</summary>
    public static IReportFormat Text { get; } = All.Single(format => format is TextReport);

    /// <summary>The format with this name, or null.</summary>
    public static IReportFormat? Find(string name) =>
        All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));
}
