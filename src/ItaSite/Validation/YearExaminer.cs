using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation;

/// <summary>Holds what a year asks against what the agency discloses: the state of every element, and what to mend.</summary>
public static class YearExaminer
{
    /// <summary>Examines every year that has a catalogue and disclosures.</summary>
    /// <param name="site">The site.</param>
    /// <param name="asOf">The day to judge by.</param>
    /// <param name="named">A year that findings are asked for beside the current one, or null.</param>
    /// <returns>The state of each year, and findings for the current and the named year; other years are informative.</returns>
    public static Outcome<ImmutableArray<YearStatus>> Examine(Site site, DateOnly asOf, FiscalYear? named)
    {
        var index = new SiteIndex(site);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var years = ImmutableArray.CreateBuilder<YearStatus>();
        var claimed = site.Disclosures.Select(disclosure => disclosure.Key.Year).Append(named ?? default).ToHashSet();
        foreach (var catalogue in site.Catalogues.Where(catalogue => claimed.Contains(catalogue.Year) || catalogue.Year == site.Settings.CurrentYear?.Value))
        {
            var isAsked = catalogue.Year == site.CurrentYear || catalogue.Year == named;
            var items = catalogue.Items.Select(item => ExamineItem(item, catalogue, index, asOf)).ToImmutableArray();
            years.Add(new YearStatus(catalogue, [.. items.Select(item => item.Value)], null));
            if (isAsked)
                found.AddRange(items.SelectMany(item => item.Found));
        }

        return new Outcome<ImmutableArray<YearStatus>>(years.ToImmutable(), found.ToImmutable());
    }

    private static Outcome<ItemStatus> ExamineItem(OitItem item, Catalogue catalogue, SiteIndex index, DateOnly asOf)
    {
        var key = new ItemKey(catalogue.Year, item.Id);
        if (!index.Disclosures.TryGetValue(key, out var disclosure))
            return WithoutPage(item, catalogue, index, asOf);
        var context = new ItemContext(index, catalogue.Year, item, disclosure, new EvidenceResolver(index).Resolve(disclosure, item), asOf);
        var elements = ImmutableArray.CreateBuilder<ElementStatus>();
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var element in item.Elements)
        {
            if (ElementExaminer.Examine(element, context) is not { } judgement)
                continue;
            elements.Add(new ElementStatus(element, judgement.State, judgement.Evidence));
            found.AddRange(Findings(element, judgement, context).Select(finding => Weigh(finding, element, context)));
        }

        return new Outcome<ItemStatus>(new ItemStatus(item, disclosure, elements.ToImmutable()), found.ToImmutable());
    }

    private static ImmutableArray<Diagnostic> Findings(Element element, Judgement judgement, ItemContext context) =>
        judgement.Faults.IsEmpty && judgement.State == ElementState.Missing
            ? [new Diagnostic(CompletenessRules.MissingElement, context.Absent, context.Item.Id, element.Text, element.Id, element.Confidence, element.Source, Cure.For(element, context))]
            : judgement.Faults;

    // How sure we are that the element is asked decides between error and warning; the state does not depend on it.
    private static Diagnostic Weigh(Diagnostic finding, Element element, ItemContext context) => finding with
    {
        Severity = SeverityFor(element.Confidence, context.Index.Site.CatalogueOf(context.Year)!, context.Index.Site),
        Year = context.Year.BuddhistEra,
        Item = context.Item.Id.ToString(),
        Element = element.Id,
    };

    private static Severity SeverityFor(Confidence confidence, Catalogue catalogue, Site site) =>
        !catalogue.Provisional && confidence >= site.Settings.Certainty ? Severity.Error : Severity.Warning;

    private static Outcome<ItemStatus> WithoutPage(OitItem item, Catalogue catalogue, SiteIndex index, DateOnly asOf)
    {
        var kind = index.Site.Settings.Agency.Kind.Value;
        var asked = item.Elements.Where(element => element.When == Condition.Always).ToImmutableArray();
        var elements = asked.Select(element => new ElementStatus(element, Absent(element), []));
        var status = new ItemStatus(item, null, [.. elements]);
        var binding = status.Elements.Where(element => element.State == ElementState.Missing).Select(element => element.Element).ToArray();
        // A file that is there and cannot be read has findings of its own: telling that it is absent would mislead.
        if (binding.Length == 0 || index.Site.Unreadable.Any(source => source.Address == Addresses.Item(new ItemKey(catalogue.Year, item.Id))))
            return new Outcome<ItemStatus>(status, []);
        var surest = binding.Select(element => element.Confidence).Append(Confidence.Low).Max();
        var finding = new Diagnostic(CompletenessRules.MissingDisclosure, NearestFile(item, catalogue, index.Site), item.Id, item.Title, catalogue.Year, binding.Length, binding.Count(element => element.Confidence > Confidence.Low))
        {
            Severity = SeverityFor(surest, catalogue, index.Site), Year = catalogue.Year.BuddhistEra, Item = item.Id.ToString(),
        };
        return new Outcome<ItemStatus>(status, [finding]);

        ElementState Absent(Element element) =>
            !AgencyKinds.IsBound(kind, element.AppliesTo) ? ElementState.NotApplicable
            : DueDate.HasCome(element, item, catalogue.Year, asOf) ? ElementState.Missing
            : ElementState.NotYetDue;
    }

    // A finding about something absent stands on a file that exists: the year's nearest, else the settings.
    private static SourceSpan NearestFile(OitItem item, Catalogue catalogue, Site site) =>
        site.Disclosures
            .Where(disclosure => disclosure.Key.Year == catalogue.Year)
            .OrderBy(disclosure => Math.Abs(disclosure.Key.Item.Number - item.Id.Number))
            .ThenBy(disclosure => disclosure.Key.Item)
            .Select(disclosure => (SourceSpan?)disclosure.Where)
            .FirstOrDefault() ?? site.Settings.Where;
}
