using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Holds disclosures against the catalogues and each other, and keeps those that can be published.</summary>
internal static class DisclosureCheck
{
    public static ImmutableArray<Disclosure> Usable(RawSite raw, ImmutableArray<Diagnostic>.Builder found)
    {
        var kept = new SortedDictionary<(FiscalYear, ItemId), Disclosure>();
        foreach (var disclosure in raw.Pages.Select(page => page.Content).OfType<Disclosure>())
        {
            if (IsAsked(disclosure, raw, found) is not { } item)
                continue;
            NoticeFileName(disclosure, found);
            RefuseUnknownElements(disclosure, item, found);
            if (!kept.TryAdd((disclosure.Key.Year, disclosure.Key.Item), disclosure))
                ReportDuplicate(kept[(disclosure.Key.Year, disclosure.Key.Item)], disclosure, found);
        }

        foreach (var disclosure in kept.Values)
            CheckSameAs(disclosure, kept, found);
        return [.. kept.Values];
    }

    private static OitItem? IsAsked(Disclosure disclosure, RawSite raw, ImmutableArray<Diagnostic>.Builder found)
    {
        var catalogue = raw.Facts.Catalogues.FirstOrDefault(catalogue => catalogue.Year == disclosure.Key.Year);
        if (catalogue is null)
        {
            found.Add(About(disclosure, new Diagnostic(ModelRules.UnknownYear, disclosure.Where, disclosure.Key.Year, string.Join(", ", raw.KnownYears))));
            return null;
        }

        if (catalogue.Find(disclosure.Key.Item) is { } item)
            return item;
        found.Add(About(disclosure, new Diagnostic(ModelRules.UnknownItem, disclosure.ItemWhere, disclosure.Key.Item, disclosure.Key.Year, catalogue.Items[^1].Id)));
        return null;
    }

    private static void NoticeFileName(Disclosure disclosure, ImmutableArray<Diagnostic>.Builder found)
    {
        if (ItemId.Parse(ContentPath.StemOf(disclosure.Where.File)) is { } named && named != disclosure.Key.Item)
            found.Add(About(disclosure, new Diagnostic(ModelRules.ItemBesideFileName, disclosure.ItemWhere, disclosure.Key.Item, named)));
    }

    private static void RefuseUnknownElements(Disclosure disclosure, OitItem item, ImmutableArray<Diagnostic>.Builder found)
    {
        foreach (var evidence in disclosure.Evidence.Where(evidence => item.Find(evidence.Element.Value) is null))
        {
            var nearest = Yaml.YamlMap.Suggestion(evidence.Element.Value, item.Elements.Select(element => element.Id));
            found.Add(About(disclosure, new Diagnostic(ModelRules.UnknownElement, evidence.Element.Where, evidence.Element.Value, item.Id, nearest)));
        }
    }

    private static void ReportDuplicate(Disclosure first, Disclosure second, ImmutableArray<Diagnostic>.Builder found) =>
        found.Add(About(second, new Diagnostic(ModelRules.DuplicateItem, second.ItemWhere, second.Key.Item, first.Where.File)) with { Related = [first.ItemWhere] });

    private static void CheckSameAs(Disclosure disclosure, SortedDictionary<(FiscalYear, ItemId), Disclosure> all, ImmutableArray<Diagnostic>.Builder found)
    {
        if (disclosure.SameAs is not { } other)
            return;
        if (!all.TryGetValue((other.Value.Year, other.Value.Item), out var shared))
            found.Add(About(disclosure, new Diagnostic(ModelRules.SameAsMissing, other.Where, other.Value)));
        else if (shared.SameAs is not null)
            found.Add(About(disclosure, new Diagnostic(ModelRules.SameAsChain, other.Where, other.Value)));
    }

    private static Diagnostic About(Disclosure disclosure, Diagnostic diagnostic) => diagnostic with
    {
        Year = disclosure.Key.Year.BuddhistEra, Item = disclosure.Key.Item.ToString(),
    };
}
