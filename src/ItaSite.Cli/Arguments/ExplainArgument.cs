using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Cli.Arguments;

/// <summary>What <c>--explain</c> asks about, as people type it: an item, a topic or a title of a year, or a whole year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Subject">The rest as typed; empty for the whole year.</param>
internal sealed record ExplainArgument(FiscalYear Year, string Subject)
{
    /// <summary>Splits the text into year and subject; null, with the reason said, when the year is none.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="usual">The year meant when none is typed.</param>
    /// <param name="run">Who asks.</param>
    public static ExplainArgument? Read(string text, FiscalYear usual, Invocation run)
    {
        var written = text.Trim();
        var slash = written.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 && !IsYearLike(written))
            return new ExplainArgument(usual, written);
        var year = YearArgument.Read(slash < 0 ? written : written[..slash], run);
        return year is { } known ? new ExplainArgument(known, slash < 0 ? "" : written[(slash + 1)..].Trim('/', ' ')) : null;
    }

    /// <summary>The item of the year that is meant; null, with the nearest one said, when there is none.</summary>
    public OitItem? FindIn(Site site, Invocation run)
    {
        var catalogue = site.CatalogueOf(Year)!;
        if (Named(catalogue) is { } item)
            return item;
        run.Refuse("Command.NothingToExplain", Year, Subject, Near(catalogue, site));
        return null;
    }

    private OitItem? Named(Catalogue catalogue)
    {
        if (ItemId.Parse(Subject) is { } id)
            return catalogue.Find(id);
        if (catalogue.FindTopic(Subject.ToLowerInvariant()) is { } about)
            return about;
        var titled = catalogue.Items.Where(item => item.Title.Contains(Subject, StringComparison.OrdinalIgnoreCase)).ToArray();
        return titled.FirstOrDefault(item => item.Title == Subject) ?? (titled.Length == 1 ? titled[0] : null);
    }

    private string Near(Catalogue catalogue, Site site)
    {
        if (ItemId.Parse(Subject) is { } id)
            return catalogue.Items.MinBy(item => Math.Abs(item.Id.Number - id.Number))!.Id.ToString();
        var titled = catalogue.Items.Where(item => item.Title.Contains(Subject, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (titled.Length > 0)
            return string.Join(", ", titled.Select(item => item.Id));
        if (ElsewhereAsked(site) is { } elsewhere)
            return $"{elsewhere.Year}/{elsewhere.Item.Slug}";
        var names = catalogue.Items.Select(item => item.Topic).Concat(catalogue.Items.Select(item => item.Title));
        return Nearest.Among(Subject, names) ?? $"{catalogue.Items[0].Id} … {catalogue.Items[^1].Id}";
    }

    // Another year may know the subject: the newest one is named.
    private ItemKey? ElsewhereAsked(Site site) =>
        site.Catalogues.Reverse()
            .Select(catalogue => catalogue.FindTopic(Subject.ToLowerInvariant()) is { } item ? (ItemKey?)new ItemKey(catalogue.Year, item.Id) : null)
            .FirstOrDefault(key => key is not null);

    // Four digits are no item's number.
    private static bool IsYearLike(string text) =>
        int.TryParse(ThaiDigits.ToArabic(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1000;
}
