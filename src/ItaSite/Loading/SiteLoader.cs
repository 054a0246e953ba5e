using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Reads a site's folder: files to values, every value with its place. Nothing throws for bad content.</summary>
public static class SiteLoader
{
    /// <summary>Reads the folder that holds <c>site.yml</c>.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="cancel">Ends the reading early.</param>
    /// <returns>The site, or null when its settings cannot be used; and what was found.</returns>
    public static Outcome<Site?> Load(string root, CancellationToken cancel) =>
        Load(root, FactFiles.BuiltIn, FactLoader.YearsIn(FactFiles.BuiltIn), cancel);

    /// <summary>Reads the folder that holds <c>site.yml</c>, by facts of one's own choice.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="factFiles">Catalogues and kinds of datasets to read it by.</param>
    /// <param name="named">Years whose catalogues are wanted beside those that the site speaks of.</param>
    /// <param name="cancel">Ends the reading early.</param>
    /// <returns>The site, or null when its settings cannot be used; and what was found.</returns>
    public static Outcome<Site?> Load(string root, FactFiles factFiles, ImmutableArray<FiscalYear> named, CancellationToken cancel)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        if (LoadSettings(root, found) is not { } settings)
            return new Outcome<Site?>(null, found.ToImmutable());
        var files = SiteFiles.Discover(root, found);
        var kinds = new TableKinds(factFiles);
        var pages = ReadPages(root, files, kinds, found, cancel);
        var facts = Told(FactLoader.LoadCommon(factFiles), found);
        var assessments = files.Assessments.Select(file => ReadAssessment(root, file, facts, found)).ToArray();
        var years = MentionedYears.Of(settings, pages, assessments.OfType<Assessment>()).Concat(named).Distinct();
        var reference = new Lazy<ReferenceFacts>(() => FactLoader.LoadReference(factFiles));
        facts = facts with { Catalogues = Told(FactLoader.LoadYears(factFiles, years), found) };
        facts = facts with { Catalogues = SiteCatalogue.Over(root, files.Catalogues, facts, reference, year => FactLoader.TextOf(factFiles, year), found) };
        foreach (var fault in kinds.Found)
            found.Add(Unusable(fault));
        var raw = new RawSite
        {
            Settings = settings,
            Facts = facts,
            KnownYears = [.. FactLoader.YearsIn(factFiles).Concat(facts.Catalogues.Select(catalogue => catalogue.Year)).Distinct().Order()],
            Reference = reference,
            Files = files,
            Pages = pages,
            Assessments = [.. assessments.OfType<Assessment>()],
            UnreadableAssessments = [.. files.Assessments.Where((_, i) => assessments[i] is null)],
            Submissions = [.. files.Submissions.Select(file => ReadSubmission(root, file, found)).OfType<ReadSubmission>()],
            LockedAddresses = ReadLock(root, files, found),
            Redirects = ReadRedirects(root, files, found),
        };
        var (site, inconsistent) = SiteAssembler.Assemble(raw, (disclosure, same) => EvidenceSeal.Of(root, disclosure, same));
        found.AddRange(inconsistent);
        return new Outcome<Site?>(site, found.ToImmutable());
    }

    // A fault in the program's own facts blocks the build as a fault in the settings would.
    private static T Told<T>(Outcome<T> facts, ImmutableArray<Diagnostic>.Builder found)
    {
        found.AddRange(facts.Found.Select(Unusable));
        return facts.Value;
    }

    private static Diagnostic Unusable(Diagnostic fault) =>
        new(ModelRules.CatalogueUnusable, SourceSpan.WholeFile(ContentPath.Settings), fault.Where.File, fault.Where.Line, fault.Rule.Name);

    private static SiteSettings? LoadSettings(string root, ImmutableArray<Diagnostic>.Builder found)
    {
        var where = SourceSpan.WholeFile(ContentPath.Settings);
        if (!File.Exists(Path.Combine(root, ContentPath.Settings)))
        {
            found.Add(new Diagnostic(LoadingRules.SiteFileMissing, where, ContentPath.Settings));
            return null;
        }

        var findings = new Findings(ContentPath.Settings);
        var settings = SourceText.Read(root, findings, Limits.Yaml) is { } text ? SettingsReader.Read(text, findings) : null;
        found.AddRange(findings.ToImmutable());
        if (settings is null)
            found.Add(new Diagnostic(ModelRules.SettingsUnusable, where));
        return settings;
    }

    private static ImmutableArray<ReadPage> ReadPages(string root, SiteFiles files, TableKinds kinds, ImmutableArray<Diagnostic>.Builder found, CancellationToken cancel)
    {
        // Files are independent: read on every core, put together in order of path.
        var pages = new ReadPage[files.Pages.Length];
        var options = new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, pages.Length, options, i => pages[i] = ReadPage.From(root, files.Pages[i], files, kinds));
        foreach (var page in pages)
            found.AddRange(page.Found);
        return [.. pages];
    }

    private static Assessment? ReadAssessment(string root, string file, BuiltInFacts facts, ImmutableArray<Diagnostic>.Builder found)
    {
        var findings = new Findings(file);
        var year = ContentPath.YearOf(file.Split('/')[1])!.Value;
        var assessment = SourceText.Read(root, findings, Limits.Yaml) is { } text
            ? AssessmentReader.Read(text, year, facts.AnalysisSubjects, findings)
            : null;
        found.AddRange(findings.ToImmutable());
        return assessment;
    }

    private static ReadSubmission? ReadSubmission(string root, string file, ImmutableArray<Diagnostic>.Builder found)
    {
        var findings = new Findings(file);
        var year = ContentPath.YearOf(file.Split('/')[1])!.Value;
        var submission = SourceText.Read(root, findings, Limits.Yaml) is { } text ? SubmissionReader.Read(text, year, findings) : null;
        found.AddRange(findings.ToImmutable());
        return submission;
    }

    private static ImmutableArray<Spanned<string>> ReadLock(string root, SiteFiles files, ImmutableArray<Diagnostic>.Builder found)
    {
        if (!files.HasLock)
            return [];
        var findings = new Findings(ContentPath.Lock);
        var addresses = SourceText.Read(root, findings, Limits.Lock) is { } text ? SubmissionReader.ReadLock(text, findings) : [];
        found.AddRange(findings.ToImmutable());
        return addresses;
    }

    private static ImmutableArray<Redirect> ReadRedirects(string root, SiteFiles files, ImmutableArray<Diagnostic>.Builder found)
    {
        if (!files.HasRedirects)
            return [];
        var findings = new Findings(ContentPath.Redirects);
        var text = SourceText.Read(root, findings, Limits.Yaml);
        var redirects = text is null ? [] : PageReader.ReadRedirects(text, findings);
        found.AddRange(findings.ToImmutable());
        return redirects;
    }
}
