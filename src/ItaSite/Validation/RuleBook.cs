using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation;

/// <summary>All rules, found once, in order of code.</summary>
public static class RuleBook
{
    /// <summary>The rules.</summary>
    public static ImmutableArray<IRule> Rules { get; } =
    [
        .. typeof(RuleBook).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRule)))
            .Select(type => (IRule)Activator.CreateInstance(type)!)
            .OrderBy(rule => rule.Info.Code, StringComparer.Ordinal),
    ];

    /// <summary>Every finding of every rule.</summary>
    public static ImmutableArray<Diagnostic> Examine(Site site, DateOnly asOf) => [.. Rules.SelectMany(rule => rule.Examine(site, asOf))];
}
