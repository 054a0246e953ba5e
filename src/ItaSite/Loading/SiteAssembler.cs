using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Puts what was read together into one site, and reports what does not fit together.</summary>
internal static class SiteAssembler
{
    // Addresses that the site makes itself; a free page must not take one.
    private static readonly ImmutableSortedSet<string> Reserved =
        ImmutableSortedSet.Create(StringComparer.Ordinal, "assets", "files", "ita", "news", "oit", "search", "sitemap", "theme", "topics", "readiness");

    /// <summary>Assembles the site.</summary>
    /// <param name="raw">What was read.</param>
    /// <param name="sealOf">The seal of a disclosure's content, asked only of what was handed in; null when a file of it cannot be read.</param>
    public static Outcome<Site?> Assemble(RawSite raw, Func<Disclosure, Disclosure?, string?> sealOf)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var disclosures = DisclosureCheck.Usable(raw, found);
        var site = new Site
        {
            Settings = WithUsableEmblem(raw, found),
            Catalogues = raw.Facts.Catalogues,
            KnownYears = raw.KnownYears,
            Reference = raw.Reference,
            Weights = raw.Facts.Weights,
            GradeScales = raw.Facts.GradeScales,
            IndicatorLists = raw.Facts.IndicatorLists,
            AnalysisSubjects = raw.Facts.AnalysisSubjects,
            Channels = raw.Facts.Channels,
            Hosts = raw.Facts.Hosts,
            Disclosures = disclosures,
            Assessments = [.. raw.Assessments.OrderBy(assessment => assessment.Year)],
            Pages = UsablePages(raw, found),
            News = UsableNews(raw, found),
            Redirects = [],
            Submissions = [.. raw.Submissions.OrderBy(submission => submission.Year).Select(submission => Sealed(submission, disclosures, sealOf))],
            LockedAddresses = raw.LockedAddresses,
            Files = [.. raw.Files.Published.Values.OrderBy(file => file.Address, StringComparer.Ordinal)],
            Unreadable = Unreadable(raw),
        };
        site = site with { Redirects = UsableRedirects(site, raw, found) };
        CheckMeasures(site, found);
        if (site.Disclosures.IsEmpty && site.Pages.IsEmpty && site.News.IsEmpty && site.Assessments.IsEmpty)
            found.Add(new Diagnostic(ModelRules.NothingToPublish, SourceSpan.WholeFile(ContentPath.Settings)));
        return new Outcome<Site?>(site, found.ToImmutable());
    }

    private static ImmutableArray<FreePage> UsablePages(RawSite raw, ImmutableArray<Diagnostic>.Builder found) =>
    [
        .. raw.Pages.Select(page => page.Content).OfType<FreePage>()
            .Where(page => IsAddressName(page.Stem, page.Where, found) && IsFree(page, found))
            .OrderBy(page => page.Stem, StringComparer.Ordinal),
    ];

    private static ImmutableArray<NewsPost> UsableNews(RawSite raw, ImmutableArray<Diagnostic>.Builder found) =>
    [
        .. raw.Pages.Select(page => page.Content).OfType<NewsPost>()
            .Where(post => IsAddressName(post.Stem, post.Where, found) && IsNotAYear(post, found))
            .OrderByDescending(post => post.Date)
            .ThenByDescending(post => post.Stem, StringComparer.Ordinal),
    ];

    private static bool IsAddressName(string stem, SourceSpan where, ImmutableArray<Diagnostic>.Builder found)
    {
        if (stem.Length > 0 && stem.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            return true;
        found.Add(new Diagnostic(ModelRules.UnsafeAddressName, where, stem));
        return false;
    }

    // The news of each fiscal year have a page of their own under that number.
    private static bool IsNotAYear(NewsPost post, ImmutableArray<Diagnostic>.Builder found)
    {
        if (ContentPath.YearOf(post.Stem) is null)
            return true;
        found.Add(new Diagnostic(ModelRules.ReservedAddress, post.Where, post.Address));
        return false;
    }

    private static bool IsFree(FreePage page, ImmutableArray<Diagnostic>.Builder found)
    {
        if (!Reserved.Contains(page.Stem))
            return true;
        found.Add(new Diagnostic(ModelRules.ReservedAddress, page.Where, page.Address));
        return false;
    }

    private static ImmutableArray<UnreadableSource> Unreadable(RawSite raw) =>
    [
        .. raw.Pages.Where(page => page.Content is null).Select(page => page.File)
            .Concat(raw.UnreadableAssessments)
            .Select(file => new UnreadableSource(file, ContentPath.AddressOf(file), Tables(file, raw))),
    ];

    // A page that is kept still offers its tables for download: they are kept with it.
    private static ImmutableArray<string> Tables(string file, RawSite raw) =>
        ContentPath.AddressOf(file) is { } address && raw.Files.Own.TryGetValue(Path.ChangeExtension(file, null), out var own)
            ? [.. own.Datasets.Select(ContentPath.StemOf).Distinct(StringComparer.Ordinal).SelectMany(name => new[] { $"{address}data/{name}.csv", $"{address}data/{name}.json" })]
            : [];

    // An old address may lead anywhere, but never stand where the site itself has something.
    private static ImmutableArray<Redirect> UsableRedirects(Site site, RawSite raw, ImmutableArray<Diagnostic>.Builder found)
    {
        var taken = SitePages.Of(site, TopicIndex.Of(site)).Select(page => page.Address)
            .Concat(site.Files.Select(file => file.Address))
            .Concat(site.Unreadable.Select(source => source.Address).OfType<string>())
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var usable = ImmutableArray.CreateBuilder<Redirect>();
        foreach (var redirect in raw.Redirects)
        {
            if (taken.Add(redirect.From))
                usable.Add(redirect);
            else
                found.Add(new Diagnostic(ModelRules.RedirectOverPage, redirect.Where, redirect.From));
        }

        return usable.ToImmutable();
    }

    private static Submission Sealed(ReadSubmission submission, ImmutableArray<Disclosure> disclosures, Func<Disclosure, Disclosure?, string?> sealOf) => new(
        submission.Year,
        submission.Submitted,
        [.. submission.Items.Select(item => item with
        {
            SealNow = item.Seal is not null && Find(disclosures, new ItemKey(submission.Year, item.Item.Value)) is { } disclosure
                ? sealOf(disclosure, disclosure.SameAs is { } same ? Find(disclosures, same.Value) : null)
                : null,
        })]);

    private static Disclosure? Find(ImmutableArray<Disclosure> disclosures, ItemKey key) => disclosures.FirstOrDefault(disclosure => disclosure.Key == key);

    private static void CheckMeasures(Site site, ImmutableArray<Diagnostic>.Builder found)
    {
        foreach (var assessment in site.Assessments)
        {
            foreach (var twice in assessment.Measures.GroupBy(measure => measure.Id.Value).SelectMany(group => group.Skip(1)))
                found.Add(new Diagnostic(ModelRules.DuplicateMeasure, twice.Id.Where, twice.Id.Value));
        }
    }

    // Without its file the emblem is left out: pages show the theme's mark rather than a broken picture.
    private static SiteSettings WithUsableEmblem(RawSite raw, ImmutableArray<Diagnostic>.Builder found)
    {
        var agency = raw.Settings.Agency;
        if (agency.Emblem is not { } emblem || raw.Files.Published.Values.Any(file => file.Address == emblem.Value))
            return raw.Settings;
        found.Add(new Diagnostic(ModelRules.UnknownEmblem, emblem.Where, ContentPath.Content + emblem.Value));
        return raw.Settings with { Agency = agency with { Emblem = null } };
    }
}
