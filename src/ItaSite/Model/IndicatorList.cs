using System.Collections.Immutable;

namespace ItaSite.Model;

/// <summary>The indicators of some years in official order. They are known by name: reports number them in orders of their own.</summary>
/// <param name="From">First year it holds for.</param>
/// <param name="To">Last year it holds for.</param>
/// <param name="Indicators">The indicators in official order.</param>
/// <param name="Confidence">How sure the names and their order are.</param>
/// <param name="Source">Where they were read.</param>
public sealed record IndicatorList(FiscalYear From, FiscalYear To, ImmutableArray<NamedIndicator> Indicators, Confidence Confidence, string Source)
{
    /// <summary>The indicator that a report calls so, by its name or another one, or null.</summary>
    public NamedIndicator? Find(string name) =>
        Indicators.FirstOrDefault(indicator => indicator.Name == name || indicator.Aliases.Contains(name, StringComparer.Ordinal));
}

/// <summary>One indicator.</summary>
/// <param name="Number">Its official number, from 1.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Instrument">The instrument that it belongs to.</param>
/// <param name="Aliases">Other names that reports use.</param>
public sealed record NamedIndicator(int Number, string Name, Instrument Instrument, ImmutableArray<string> Aliases);
