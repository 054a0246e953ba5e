namespace ItaSite.Diagnostics;

/// <summary>What one kind of finding is called. The words shown to people stand in the message resources under the code.</summary>
/// <param name="Code">Stable code such as <c>ITA3101</c>; its first digit names the room. A code never changes meaning.</param>
/// <param name="Name">English name of the fault, in kebab-case, such as <c>missing-element</c>.</param>
/// <param name="DefaultSeverity">Severity when neither the rule nor the site's policy says otherwise.</param>
public sealed record RuleInfo(string Code, string Name, Severity DefaultSeverity)
{
    /// <summary>True when the site is not written while such a finding stands (design: settings, catalogue or theme unreadable, safety).</summary>
    public bool Blocking { get; init; }

    /// <summary>True when the source file holding the finding is left out of the site, other files being unaffected.</summary>
    public bool LeavesFileOut { get; init; }

    /// <summary>True when what is told of is absent and the finding stands on a neighbour's file, which may be another one tomorrow.</summary>
    public bool StandsElsewhere { get; init; }
}
