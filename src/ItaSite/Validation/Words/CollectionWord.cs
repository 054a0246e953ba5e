using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Words;

/// <summary><c>collection</c>: the site has news or pages of the period. A place that the editor names will do as well, if it is of the period.</summary>
internal static class CollectionWord
{
    public static Judgement Judge(Element element, CollectionRequirement requirement, ItemContext context)
    {
        if (context.Evidence[element.Id].Any())
            return Stated(element, requirement, context);
        var site = context.Index.Site;
        var days = Days(requirement.Kind, site).ToImmutableArray();
        var fitting = requirement.Period is { } period ? days.RemoveAll(day => !IsOf(day, period, context)) : days;
        if (fitting.Length >= requirement.Minimum)
            return Judgement.Of(ElementState.Shown, new FoundEvidence(EvidenceKind.Page, AddressOf(requirement.Kind, fitting, context), ""));
        return days.IsEmpty
            ? Judgement.Missing
            : Judgement.Wrong(new Diagnostic(CompletenessRules.CollectionTooOld, context.Absent, context.Item.Id, element.Text, requirement.Minimum, fitting.Length, PeriodPhrase.Of(requirement.Period ?? Period.Year, context.Year)));
    }

    private static Judgement Stated(Element element, CollectionRequirement requirement, ItemContext context) =>
        requirement.Period is { } period && ShownWord.Judge(element, context) is { State: ElementState.Shown }
            ? CoversWord.Judge(element, new CoversRequirement(period, []), context)
            : ShownWord.Judge(element, context);

    private static IEnumerable<DateOnly> Days(CollectionKind kind, Site site) => kind == CollectionKind.News
        ? site.News.Select(post => post.Date)
        : site.Pages.Select(page => page.Updated).OfType<DateOnly>();

    private static bool IsOf(DateOnly day, Period period, ItemContext context) =>
        new PeriodTest(period, context.Year, context.AsOf).IsCoveredBy([EvidenceCoverage.Day(day)]);

    private static string AddressOf(CollectionKind kind, ImmutableArray<DateOnly> days, ItemContext context) => kind switch
    {
        CollectionKind.News when days.Any(day => FiscalYear.Containing(day) == context.Year) => Addresses.NewsYear(context.Year),
        CollectionKind.News => Addresses.News,
        _ => Addresses.Home,
    };
}
