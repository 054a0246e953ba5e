using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Xml;
using ItaSite.Checking.Web;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>Checks the links of any folder of pages, as they would be once a host shows the folder.</summary>
public sealed class FolderCheck
{
    // No host of the web has this name, so every full address leads elsewhere.
    private static readonly Uri Nowhere = new("https://site.invalid/");

    private readonly LinkReader reader;
    private readonly LinkSettings settings;
    private readonly FolderFiles files;
    private readonly ConcurrentBag<PageLinks> pages = [];
    private readonly ConcurrentBag<Diagnostic> unreadable = [];

    private FolderCheck(string root, LinkSettings settings)
    {
        this.settings = settings;
        reader = new LinkReader { IgnoreAttribute = settings.IgnoreAttribute, KeepsTexts = true };
        files = FolderFiles.In(root);
    }

    /// <summary>Checks a folder.</summary>
    /// <param name="root">Full path of the folder.</param>
    /// <param name="baseUrl">Where the folder will stand, or null when that is not known.</param>
    /// <param name="settings">How links are judged.</param>
    /// <param name="web">How other hosts are asked, or null to ask nobody.</param>
    /// <param name="cancel">Ends the run early.</param>
    public static Task<FolderLinks> RunAsync(string root, Uri? baseUrl, LinkSettings settings, WebRun? web, CancellationToken cancel) =>
        new FolderCheck(root, settings).RunAsync(baseUrl ?? Nowhere, web, cancel);

    private async Task<FolderLinks> RunAsync(Uri baseUrl, WebRun? web, CancellationToken cancel)
    {
        Parallel.ForEach(files.Paths, new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, Read);
        var others = files.Paths.Keys.Except(pages.Select(page => page.Address), StringComparer.Ordinal).ToList();
        var site = new SiteFiles { Addresses = others, PathOf = files.Paths.GetValueOrDefault, Outside = files.Outside };
        var (verdicts, unused) = LinkChecker.Check(pages, site, baseUrl, settings);
        if (web is not null)
            verdicts = await WebLinks.AskAsync(verdicts, web, settings.Web, cancel);
        return new FolderLinks(verdicts, Findings(verdicts, unused));
    }

    private ImmutableArray<Diagnostic> Findings(ImmutableArray<LinkVerdict> verdicts, ImmutableArray<LinkIgnore> unused) =>
    [
        .. unreadable.OrderBy(finding => finding.Where.File, StringComparer.Ordinal),
        .. LinkFindings.OfFolder(verdicts),
        .. LinkFindings.OfUnusedRules(unused),
        .. WholeSite.Examine(pages, verdicts),
    ];

    private void Read(KeyValuePair<string, string> file)
    {
        var source = SourceSpan.WholeFile(file.Key[1..]);
        try
        {
            if (Links(file.Key, file.Value, source) is { } links)
                pages.Add(links);
        }
        catch (XmlException fault)
        {
            unreadable.Add(new Diagnostic(LinkRules.Unreadable, source with { Line = fault.LineNumber, Column = fault.LinePosition }, file.Key));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            unreadable.Add(new Diagnostic(LinkRules.Unreadable, source, file.Key));
        }
    }

    private PageLinks? Links(string address, string path, SourceSpan source) => Path.GetExtension(address).ToUpperInvariant() switch
    {
        ".HTML" or ".HTM" or ".XHTML" => reader.Read(new RenderedPage(address, PageText.Of(File.ReadAllBytes(path)), source)),
        ".CSS" or ".SVG" => reader.ReadFile(address, File.ReadAllBytes(path), source),
        ".XML" or ".RSS" or ".ATOM" when XmlLinks.MayBeIn(path) => reader.ReadFile(address, File.ReadAllBytes(path), source),
        _ => null,
    };
}

/// <summary>What became of the links of a folder.</summary>
/// <param name="Verdicts">One for each link.</param>
/// <param name="Found">The findings.</param>
public sealed record FolderLinks(ImmutableArray<LinkVerdict> Verdicts, ImmutableArray<Diagnostic> Found);
