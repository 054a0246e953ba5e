using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation;

/// <summary>One element with the places that front matter names for it: what rules about publishing look at.</summary>
/// <param name="Disclosure">The disclosure.</param>
/// <param name="Element">What is asked.</param>
/// <param name="Places">The places.</param>
internal sealed record StatedEvidence(Disclosure Disclosure, Element Element, ImmutableArray<Evidence> Places)
{
    /// <summary>Every element that the current year's disclosures name places for; other years are history.</summary>
    public static IEnumerable<StatedEvidence> In(Site site) =>
        from disclosure in site.Disclosures
        where disclosure.Key.Year == site.CurrentYear
        let item = site.ItemOf(disclosure.Key)
        where item is not null
        from entry in disclosure.Evidence
        let element = item.Find(entry.Element.Value)
        where element is not null
        select new StatedEvidence(disclosure, element, entry.Places);

    /// <summary>A finding about one of the places.</summary>
    public Diagnostic Finding(RuleInfo rule, SourceSpan where, params ReadOnlySpan<object?> arguments) => new(rule, where, arguments)
    {
        Year = Disclosure.Key.Year.BuddhistEra, Item = Disclosure.Key.Item.ToString(), Element = Element.Id,
    };
}
