using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using ItaSite.Checking;
using ItaSite.Checking.Web;
using ItaSite.Diagnostics;
using ItaSite.Exporting;
using ItaSite.Model;
using ItaSite.Rendering;
using ItaSite.Rendering.Output;

namespace ItaSite;

/// <summary>
/// The second half of a run: pages are rendered, read for links, written beside the old output and dropped, one by one;
/// then links are checked and, unless a finding forbids it, the new output takes the place of the old.
/// </summary>
internal sealed class SitePublication
{
    private readonly Site site;
    private readonly BuildRequest request;
    private readonly OutputFolder? folder;
    private readonly IProgress<BuildProgress>? progress;
    private readonly ConcurrentBag<PageLinks> pages = [];
    private readonly LinkReader reader;
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private int rendered;

    private SitePublication(Site site, BuildRequest request, OutputFolder? folder, IProgress<BuildProgress>? progress)
    {
        this.site = site;
        this.request = request;
        this.folder = folder;
        this.progress = progress;
        reader = new LinkReader { KeepsTexts = request.KeepsLinks };
    }

    /// <summary>Runs the second half.</summary>
    public static async Task<BuildReport> RunAsync(BuildReport report, RazorTheme theme, BuildRequest request, IProgress<BuildProgress>? progress, CancellationToken cancel)
    {
        if (request.Output is not { } output)
            return await new SitePublication(report.PublicSite!, request, null, progress).MakeAsync(report, theme, cancel);
        var (folder, refused) = OutputFolder.Open(request.Root, output);
        if (folder is null)
            return Policy.Apply(report with { Diagnostics = [.. report.Diagnostics, .. refused], Output = new OutputSummary(output, 0, 0, [], IsWritten: false) });
        using (folder)
            return await new SitePublication(report.PublicSite!, request, folder, progress).MakeAsync(report, theme, cancel);
    }

    private async Task<BuildReport> MakeAsync(BuildReport report, RazorTheme theme, CancellationToken cancel)
    {
        var renderer = new SiteRenderer(theme);
        var (sheets, unrendered) = await renderer.RenderAsync(report, Take, cancel);
        foreach (var file in Exporters.All(site).Concat(Exporters.Sheets(sheets)).Concat(theme.Assets))
            Take(file);
        foreach (var file in site.Files)
            Take(file);
        var kept = KeepUnreadable();
        // Links to a page that the theme failed on are no faults of their writers: its own finding is enough.
        files.UnionWith(unrendered.Where(fault => fault.Rule == RenderingRules.PageNotRendered).Select(fault => (string)fault.Arguments[0]!));
        if (site.Settings.ReadinessIsPublic)
            files.Add(Addresses.Readiness);
        cancel.ThrowIfCancellationRequested();
        progress?.Report(new BuildProgress(BuildStage.Checking, 0, 0));
        var policy = request.LinkPolicy(site.Settings.Links);
        var (verdicts, unused) = LinkChecker.Check(pages, Files(), site.Settings.BaseUrl, policy);
        if (request.Web is { } web)
            verdicts = await WebLinks.AskAsync(verdicts, web, policy.Web, cancel);
        var broken = LinkFindings.Report(site, verdicts).AddRange(LinkFindings.OfUnusedRules(unused)).AddRange(WholeSite.Examine(site, pages, verdicts));
        var links = request.KeepsLinks ? LinkRows.Of(verdicts, site) : null;
        var examined = Policy.Conclude(report with { Diagnostics = [.. report.Diagnostics, .. unrendered, .. broken], Links = links }, request.Year);
        examined = await WithReadinessAsync(examined, renderer);
        return folder is null ? examined : Publish(examined, folder, kept);
    }

    // Rendered last: it tells what all other pages and links came to.
    private async Task<BuildReport> WithReadinessAsync(BuildReport examined, SiteRenderer renderer)
    {
        if (request.Readiness)
        {
            var (page, faults) = await renderer.RenderReadinessAsync(examined, isPublic: false);
            examined = examined with { Readiness = page, Diagnostics = [.. examined.Diagnostics, .. faults] };
        }

        if (site.Settings.ReadinessIsPublic && folder is not null)
        {
            var (page, faults) = await renderer.RenderReadinessAsync(examined, isPublic: true);
            examined = examined with { Diagnostics = [.. examined.Diagnostics, .. faults] };
            if (page is not null)
                folder.Write(page.Address, Encoding.UTF8.GetBytes(page.Html));
        }

        return examined;
    }

    private BuildReport Publish(BuildReport examined, OutputFolder target, ImmutableArray<string> kept)
    {
        progress?.Report(new BuildProgress(BuildStage.Publishing, 0, 0));
        var readiness = site.Settings.ReadinessIsPublic ? 1 : 0;
        var (isWritten, faults) = examined.IsBlocked ? new Outcome<bool>(false, []) : target.Publish();
        var summary = new OutputSummary(request.Output!, rendered + readiness, files.Count - kept.Length - readiness, kept, isWritten);
        return Policy.Apply(examined with { Diagnostics = [.. examined.Diagnostics, .. faults], Output = summary });
    }

    // Called from several threads at once; nothing of the page is kept but its links.
    private void Take(RenderedPage page)
    {
        pages.Add(reader.Read(page));
        folder?.Write(page.Address, Encoding.UTF8.GetBytes(page.Html));
        var count = Interlocked.Increment(ref rendered);
        progress?.Report(new BuildProgress(BuildStage.Rendering, count, 0));
    }

    private void Take(ExportedFile file)
    {
        files.Add(file.Address);
        if (reader.ReadFile(file.Address, file.Bytes.Span, site.Settings.Where) is { } links)
            pages.Add(links);
        folder?.Write(file.Address, file.Bytes.Span);
    }

    private void Take(PublishedFile file)
    {
        files.Add(file.Address);
        folder?.Copy(file.Address, Path.Combine(request.Root, file.Path));
    }

    private SiteFiles Files()
    {
        var paths = site.Files.ToDictionary(file => file.Address, file => Path.Combine(request.Root, file.Path), StringComparer.Ordinal);
        return new SiteFiles { Addresses = files, PathOf = address => paths.GetValueOrDefault(address) };
    }

    // A page whose source cannot be used keeps its last good version, and links to it stay good: its own finding is enough.
    private ImmutableArray<string> KeepUnreadable()
    {
        var kept = ImmutableArray.CreateBuilder<string>();
        foreach (var source in site.Unreadable.Where(source => source.Address is not null))
        {
            files.Add(source.Address!);
            if (folder?.Keep(source.Address!) != true)
                continue;
            kept.Add(source.Address!);
            foreach (var table in source.Tables.Where(folder.Keep))
                files.Add(table);
        }

        return kept.ToImmutable();
    }
}
