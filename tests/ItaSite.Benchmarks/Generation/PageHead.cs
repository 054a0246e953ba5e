using System.Globalization;

namespace ItaSite.Benchmarks.Generation;

/// <summary>What stands above a page's text.</summary>
/// <param name="Page">The page.</param>
/// <param name="Title">Heading.</param>
/// <param name="Owner">The office that is responsible.</param>
/// <param name="Summary">One or two sentences.</param>
/// <param name="Supports">The item a news post supports, or null: a few posts in a hundred do.</param>
internal sealed record PageHead(PlannedPage Page, string Title, string Owner, string Summary, string? Supports)
{
    private const int OneInSupports = 40;

    /// <summary>The head of a page; takes from the page's sequence.</summary>
    public static PageHead Of(PlannedPage page, SitePlan plan, Sequence sequence)
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"{sequence.Of(Phrases.Subjects)} {sequence.Of(Phrases.Places)} ครั้งที่ {sequence.Below(90) + 1}");
        var owner = sequence.Of(Phrases.Offices);
        var summary = sequence.Of(Phrases.Sentences);
        var item = plan.Other(PageKind.Item, page, sequence).Stem;
        var supports = sequence.Below(OneInSupports) == 0 && page.Kind == PageKind.News ? item : null;
        return new PageHead(page, title, owner, summary, supports);
    }
}
