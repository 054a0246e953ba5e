using ItaSite.Diagnostics;

namespace ItaSite.Rendering;

/// <summary>The findings of Rendering.</summary>
public static class RenderingRules
{
    /// <summary>The settings name a theme that did not come with the program.</summary>
    public static RuleInfo UnknownTheme { get; } = new("ITA4001", "unknown-theme", Severity.Error) { Blocking = true };

    /// <summary>A page could not be made: a fault of the theme or of the program, never of the editor.</summary>
    public static RuleInfo PageNotRendered { get; } = new("ITA4002", "page-not-rendered", Severity.Error) { Blocking = true };

    /// <summary>White text on the accent colour could not be read.</summary>
    public static RuleInfo PaleAccent { get; } = new("ITA4003", "pale-accent", Severity.Warning);

    /// <summary>The theme lacks a template or a resource that every theme must have.</summary>
    public static RuleInfo IncompleteTheme { get; } = new("ITA4004", "incomplete-theme", Severity.Error) { Blocking = true };
}
