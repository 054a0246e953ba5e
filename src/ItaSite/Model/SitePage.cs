using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>One HTML page that the site will have: its address, what it is about, and when that last changed.</summary>
/// <param name="Address">Its site address.</param>
/// <param name="Source">The content file it is made from; <c>site.yml</c> for a page made from several.</param>
/// <param name="Changed">The last day its content changed, where the content says so.</param>
public abstract record SitePage(string Address, SourceSpan Source, DateOnly? Changed)
{
    /// <summary>True when search engines may list it.</summary>
    public virtual bool IsIndexed => true;
}

/// <summary>The home page.</summary>
public sealed record HomePage(SourceSpan Source) : SitePage(Addresses.Home, Source, null);

/// <summary>All years of disclosures.</summary>
public sealed record YearsPage(SourceSpan Source) : SitePage(Addresses.Oit, Source, null);

/// <summary>The index of one year.</summary>
public sealed record YearPage(FiscalYear Year, SourceSpan Source, DateOnly? Changed) : SitePage(Addresses.Year(Year), Source, Changed);

/// <summary>What is typed into the assessors' system for one year: for officers, so no search engine lists it.</summary>
public sealed record SubmissionPage(FiscalYear Year, SourceSpan Source) : SitePage(Addresses.Submission(Year), Source, null)
{
    /// <inheritdoc/>
    public override bool IsIndexed => false;
}

/// <summary>One item of one year.</summary>
public sealed record ItemPage(Disclosure Disclosure)
    : SitePage(Disclosure.Address, SourceSpan.WholeFile(Disclosure.Where.File), Disclosure.Updated ?? Disclosure.Published);

/// <summary>All topics.</summary>
public sealed record TopicsPage(SourceSpan Source) : SitePage(Addresses.Topics, Source, null);

/// <summary>One subject in every year.</summary>
public sealed record TopicPage(string Topic, SourceSpan Source) : SitePage(Addresses.Topic(Topic), Source, null);

/// <summary>All assessment results.</summary>
public sealed record AssessmentsPage(SourceSpan Source) : SitePage(Addresses.Ita, Source, null);

/// <summary>One year's assessment result.</summary>
public sealed record AssessmentPage(Assessment Assessment)
    : SitePage(Assessment.Address, SourceSpan.WholeFile(Assessment.Where.File), null);

/// <summary>One measure that was decided from a year's result.</summary>
public sealed record MeasurePage(Assessment Assessment, Measure Measure)
    : SitePage(Assessment.AddressOf(Measure), SourceSpan.WholeFile(Assessment.Where.File), Measure.Progress.Max(progress => progress.Dated));

/// <summary>The memorandum on a year's result, laid out for paper.</summary>
public sealed record MemoPage(Assessment Assessment, Memo Memo)
    : SitePage(Addresses.Memo(Assessment.Year), SourceSpan.WholeFile(Assessment.Where.File), Memo.Dated);

/// <summary>Every page of the site on one page.</summary>
public sealed record SiteMapPage(SourceSpan Source) : SitePage(Addresses.SiteMap, Source, null);

/// <summary>The newest news.</summary>
public sealed record NewsListPage(SourceSpan Source, DateOnly? Changed) : SitePage(Addresses.News, Source, Changed);

/// <summary>All news of one fiscal year.</summary>
public sealed record NewsYearPage(FiscalYear Year, SourceSpan Source, DateOnly? Changed) : SitePage(Addresses.NewsYear(Year), Source, Changed);

/// <summary>One news post.</summary>
public sealed record NewsPage(NewsPost Post) : SitePage(Post.Address, SourceSpan.WholeFile(Post.Where.File), Post.Date);

/// <summary>A free page.</summary>
public sealed record ContentPage(FreePage Page) : SitePage(Page.Address, SourceSpan.WholeFile(Page.Where.File), Page.Updated);

/// <summary>How ready the agency is: the one page that depends on the day. It is rendered last, and part of the site only where the settings say so.</summary>
/// <param name="IsPublic">True when it is part of the site.</param>
/// <param name="Source">The settings.</param>
public sealed record ReadinessPage(bool IsPublic, SourceSpan Source) : SitePage(Addresses.Readiness, Source, null)
{
    /// <inheritdoc/>
    public override bool IsIndexed => IsPublic;
}

/// <summary>The page shown for an unknown address.</summary>
public sealed record NotFoundPage(SourceSpan Source) : SitePage(Addresses.NotFound, Source, null)
{
    /// <inheritdoc/>
    public override bool IsIndexed => false;
}

/// <summary>A page at an old address that leads to the new one.</summary>
public sealed record RedirectPage(Redirect Redirect) : SitePage(Redirect.From, Redirect.Where, null)
{
    /// <inheritdoc/>
    public override bool IsIndexed => false;
}
