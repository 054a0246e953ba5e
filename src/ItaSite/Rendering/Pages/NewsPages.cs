using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>The news by month, and one post.</summary>
internal static class NewsPages
{
    // What a phone opens at once; older news stands under its year.
    private const int NewestShown = 40;

    /// <summary>The newest news, and the way to all of it.</summary>
    public static NewsListView List(PageScope scope) =>
        Listed(scope, scope.Site.News.Take(NewestShown), null, new FrameText(
            scope.Words["news.heading"], scope.Words.Fill("news.description", scope.AgencyName), [new LinkView(scope.Words["menu.news"], null)]));

    /// <summary>The news of one fiscal year.</summary>
    public static NewsListView Year(PageScope scope, NewsYearPage page)
    {
        var (words, year) = (scope.Words, scope.Words.Year(page.Year));
        return Listed(scope, scope.Index.NewsByYear[page.Year], page.Year, new FrameText(
            words.Fill("news.year-heading", year),
            words.Fill("news.year-description", year, scope.AgencyName),
            [scope.Link(words["menu.news"], Addresses.News), new LinkView(words.Fill("year.short", year), null)]));
    }

    private static NewsListView Listed(PageScope scope, IEnumerable<NewsPost> posts, FiscalYear? year, FrameText text) => new()
    {
        Frame = scope.Frame(text),
        Heading = text.Title,
        Years = [.. scope.Index.NewsYears.Select(other => new LinkView(
            scope.Words.Fill("year.short", scope.Words.Year(other)), other == year ? null : scope.Links.To(Addresses.NewsYear(other))))],
        Months = [.. posts
            .GroupBy(post => (post.Date.Year, post.Date.Month))
            .Select(month => new MonthView(scope.Words.Month(month.First().Date), [.. month.Select(post => Row(scope, post))]))],
    };

    /// <summary>One post.</summary>
    public static NewsView Post(PageScope scope, NewsPage page)
    {
        var (words, post) = (scope.Words, page.Post);
        return new NewsView
        {
            Frame = scope.Frame(new FrameText(
                post.Title,
                post.Summary ?? words.Fill("news.post-description", post.Title, words.Day(post.Date)),
                [scope.Link(words["menu.news"], Addresses.News), new LinkView(post.Title, null)])),
            Heading = post.Title,
            Date = words.Date(post.Date)!,
            Owner = post.Owner,
            Summary = post.Summary,
            Body = BodyParts.Of(post.Body),
            Images = [.. post.Images.Select(image => new ImageView(scope.Links.ToFile(image.Address), image.Alt))],
            Items = [.. post.Items.Select(item => WithTitle(scope, item.Value))],
        };
    }

    /// <summary>A post in a list.</summary>
    public static PostView Row(PageScope scope, NewsPost post) =>
        new(scope.Words.Date(post.Date)!, scope.Link(post.Title, post.Address), post.Summary, post.Owner);

    private static LinkView WithTitle(PageScope scope, ItemKey key)
    {
        var reference = scope.ItemReference(key);
        return reference with { Text = $"{reference.Text} {scope.TitleOf(key)}" };
    }
}
