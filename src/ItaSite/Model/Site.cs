using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>Everything a site says, complete and immutable: what Loading makes and every other stage reads.</summary>
public sealed record Site
{
    /// <summary>Its settings.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>The catalogues of the years that the site speaks of, in order of year.</summary>
    public required ImmutableArray<Catalogue> Catalogues { get; init; }

    /// <summary>Every year that there is a catalogue of, in order.</summary>
    public ImmutableArray<FiscalYear> KnownYears { get; init; } = [];

    /// <summary>Facts that explain what is asked, read when they are first asked for.</summary>
    public Lazy<ReferenceFacts> Reference { get; init; } = new(ReferenceFacts.None);

    /// <summary>Weights of the instruments, in order of year.</summary>
    public required ImmutableArray<InstrumentWeights> Weights { get; init; }

    /// <summary>The grades, in order of year.</summary>
    public ImmutableArray<GradeScale> GradeScales { get; init; } = [];

    /// <summary>The indicators by name, in order of year.</summary>
    public ImmutableArray<IndicatorList> IndicatorLists { get; init; } = [];

    /// <summary>The topics that an analysis speaks of, in official order.</summary>
    public required ImmutableArray<AnalysisSubject> AnalysisSubjects { get; init; }

    /// <summary>The kinds of channels that elements ask a link to.</summary>
    public ImmutableArray<Channel> Channels { get; init; } = [];

    /// <summary>Hosts that evidence should not rest on alone.</summary>
    public HostKinds Hosts { get; init; } = HostKinds.None;

    /// <summary>Disclosures in order of year and item; one per item.</summary>
    public required ImmutableArray<Disclosure> Disclosures { get; init; }

    /// <summary>Assessments in order of year.</summary>
    public required ImmutableArray<Assessment> Assessments { get; init; }

    /// <summary>Free pages in order of stem.</summary>
    public required ImmutableArray<FreePage> Pages { get; init; }

    /// <summary>News, newest first.</summary>
    public required ImmutableArray<NewsPost> News { get; init; }

    /// <summary>Redirects in order of old address.</summary>
    public required ImmutableArray<Redirect> Redirects { get; init; }

    /// <summary>What was handed to the assessors, in order of year.</summary>
    public ImmutableArray<Submission> Submissions { get; init; } = [];

    /// <summary>Addresses that were published before, and where each was written down.</summary>
    public ImmutableArray<Spanned<string>> LockedAddresses { get; init; } = [];

    /// <summary>All files published byte for byte, in order of address.</summary>
    public required ImmutableArray<PublishedFile> Files { get; init; }

    /// <summary>Files of content that could not be read, relative to the root: their pages keep their last good version.</summary>
    public required ImmutableArray<UnreadableSource> Unreadable { get; init; }

    /// <summary>The year that completeness is asked of, or null when there is neither a setting nor a disclosure.</summary>
    public FiscalYear? CurrentYear =>
        Settings.CurrentYear?.Value ?? (Disclosures.IsEmpty ? null : Disclosures.Max(disclosure => disclosure.Key.Year));

    /// <summary>True when the site has a news feed: only then may a page promise one.</summary>
    public bool HasFeed => !News.IsEmpty;

    /// <summary>The catalogue of a year, or null.</summary>
    public Catalogue? CatalogueOf(FiscalYear year) => Catalogues.FirstOrDefault(catalogue => catalogue.Year == year);

    /// <summary>The disclosure of an item, or null.</summary>
    public Disclosure? DisclosureOf(ItemKey key) => Disclosures.FirstOrDefault(disclosure => disclosure.Key == key);

    /// <summary>The assessment of a year, or null.</summary>
    public Assessment? AssessmentOf(FiscalYear year) => Assessments.FirstOrDefault(assessment => assessment.Year == year);

    /// <summary>The indicators of a year, or null when they are not known.</summary>
    public IndicatorList? IndicatorListOf(FiscalYear year) => IndicatorLists.FirstOrDefault(list => list.From <= year && year <= list.To);

    /// <summary>The grades of a year, or null when they are not known.</summary>
    public GradeScale? GradeScaleOf(FiscalYear year) => GradeScales.FirstOrDefault(scale => scale.From <= year && year <= scale.To);

    /// <summary>The official name of an indicator in a year, or the name as written when the year has no such one.</summary>
    public string IndicatorName(FiscalYear year, string written) =>
        IndicatorListOf(year)?.Find(written)?.Name ?? written;

    /// <summary>The score of an indicator in a year, whichever of its names is written, or null.</summary>
    public IndicatorScore? ScoreOf(FiscalYear year, string name)
    {
        var official = IndicatorName(year, name);
        return AssessmentOf(year)?.Indicators.FirstOrDefault(score => IndicatorName(year, score.Name.Value) == official);
    }

    /// <summary>What the catalogue asks under this number, or null.</summary>
    public OitItem? ItemOf(ItemKey key) => CatalogueOf(key.Year)?.Find(key.Item);

    /// <summary>The topic an item of a year is about: from that year's catalogue, else from what the next year's continues.</summary>
    public string? TopicOf(ItemKey key) =>
        ItemOf(key)?.Topic
        ?? CatalogueOf(key.Year.Next)?.Items.FirstOrDefault(item => item.Continues.Contains(key.Item))?.Topic;

    /// <summary>The newest title of a topic, or null when no catalogue has it.</summary>
    public string? TitleOfTopic(string topic) =>
        Catalogues.Reverse().Select(catalogue => catalogue.FindTopic(topic)?.Title).FirstOrDefault(title => title is not null);
}

/// <summary>A free page such as contact (<c>content/pages/contact.md</c>).</summary>
public sealed record FreePage
{
    /// <summary>The file's stem, and so its address.</summary>
    public required string Stem { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>A shorter title for menus, or null.</summary>
    public string? Menu { get; init; }

    /// <summary>Last day it was changed, if said.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>Its text.</summary>
    public required Body Body { get; init; }

    /// <summary>Its file.</summary>
    public required SourceSpan Where { get; init; }

    /// <summary>Its address.</summary>
    public string Address => Addresses.Page(Stem);
}

/// <summary>A news post (<c>content/news/2025-03-14-road.md</c>).</summary>
public sealed record NewsPost
{
    /// <summary>The file's stem, and so its address.</summary>
    public required string Stem { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The day it tells of.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The office that wrote it, or null.</summary>
    public string? Owner { get; init; }

    /// <summary>One sentence for lists, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>Items it supports.</summary>
    public ImmutableArray<Spanned<ItemKey>> Items { get; init; } = [];

    /// <summary>Pictures in order.</summary>
    public ImmutableArray<NewsImage> Images { get; init; } = [];

    /// <summary>Its text.</summary>
    public required Body Body { get; init; }

    /// <summary>Its file.</summary>
    public required SourceSpan Where { get; init; }

    /// <summary>Its address.</summary>
    public string Address => Addresses.NewsPost(Stem);
}

/// <summary>A picture of a news post.</summary>
/// <param name="Address">Site address of the file.</param>
/// <param name="Alt">What it shows, for those who cannot see it.</param>
/// <param name="Where">Its place.</param>
public sealed record NewsImage(string Address, string Alt, SourceSpan Where);

/// <summary>An old address that leads to a new one.</summary>
/// <param name="From">Old site address.</param>
/// <param name="To">New site address.</param>
/// <param name="Where">Its place.</param>
public sealed record Redirect(string From, string To, SourceSpan Where);

/// <summary>A content file that could not be used, and the address it would have had.</summary>
/// <param name="Path">Path relative to the root.</param>
/// <param name="Address">The address, or null when it cannot be told.</param>
/// <param name="Tables">Addresses of its datasets as files.</param>
public sealed record UnreadableSource(string Path, string? Address, ImmutableArray<string> Tables);

/// <summary>Weights of the three instruments in the total.</summary>
/// <param name="From">First year they hold for.</param>
/// <param name="To">Last year they hold for.</param>
/// <param name="Iit">Weight of IIT, 0 to 1.</param>
/// <param name="Eit">Weight of EIT, 0 to 1.</param>
/// <param name="Oit">Weight of OIT, 0 to 1.</param>
/// <param name="Confidence">How sure they are.</param>
/// <param name="Source">Where they were read.</param>
public sealed record InstrumentWeights(FiscalYear From, FiscalYear To, decimal Iit, decimal Eit, decimal Oit, Confidence Confidence, string Source);

/// <summary>One of the topics that the analysis of an assessment must speak of.</summary>
/// <param name="Number">Its official number, from 1.</param>
/// <param name="Id">Its key.</param>
/// <param name="Title">Its official title.</param>
public sealed record AnalysisSubject(int Number, string Id, string Title);
