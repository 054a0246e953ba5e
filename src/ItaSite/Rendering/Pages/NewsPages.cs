using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>The news: all of it by month, and one post.</summary>
internal static class NewsPages
{
    /// <summary>All news.</summary>
    public static NewsListView List(PageScope scope)
    {
        var words = scope.Words;
        return new NewsListView
        {
            Frame = scope.Frame(new FrameText(
                words["news.heading"], words.Fill("news.description", scope.AgencyName), [new LinkView(words["menu.news"], null)])),
            Heading = words["news.heading"],
            Months = [.. scope.Site.News
                .GroupBy(post => (post.Date.Year, post.Date.Month))
                .Select(month => new MonthView(words.Month(month.First().Date), [.. month.Select(post => Row(scope, post))]))],
        };
    }

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
