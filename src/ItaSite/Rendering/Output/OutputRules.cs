using ItaSite.Diagnostics;

namespace ItaSite.Rendering.Output;

/// <summary>Findings about the output folder. All of them stop the writing; the old output stays as it is.</summary>
public static class OutputRules
{
    /// <summary>The folder is one that must not be replaced: the site itself, its sources, a home folder.</summary>
    public static readonly RuleInfo Forbidden = Rule("ITA4101", "output-forbidden");

    /// <summary>The folder holds things that were not built here, or is a file.</summary>
    public static readonly RuleInfo NotOurs = Rule("ITA4102", "output-not-ours");

    /// <summary>Another build is writing the same folder.</summary>
    public static readonly RuleInfo Busy = Rule("ITA4103", "output-busy");

    /// <summary>The system does not let the folder be written.</summary>
    public static readonly RuleInfo NotWritable = Rule("ITA4104", "output-not-writable");

    /// <summary>There is no room left.</summary>
    public static readonly RuleInfo DiskFull = Rule("ITA4105", "output-disk-full");

    /// <summary>Two outputs want the same name, or names that some systems take for the same.</summary>
    public static readonly RuleInfo Collision = Rule("ITA4106", "output-collision");

    /// <summary>An output has a name that cannot be a file's.</summary>
    public static readonly RuleInfo BadName = Rule("ITA4107", "output-bad-name");

    /// <summary>All rules of the folder.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [Forbidden, NotOurs, Busy, NotWritable, DiskFull, Collision, BadName];

    /// <summary>True for a fault of the arguments or of the machine, not of the content (exit code 2).</summary>
    public static bool IsEnvironment(RuleInfo rule) =>
        rule == Forbidden || rule == NotOurs || rule == Busy || rule == NotWritable || rule == DiskFull;

    private static RuleInfo Rule(string code, string name) => new(code, name, Severity.Error) { Blocking = true };
}
