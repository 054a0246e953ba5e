using System.CommandLine;
using ItaSite.Checking.Web;
using ItaSite.Cli.Arguments;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Cli.Commands;

/// <summary><c>itasite links</c>: every link of the site, or of any folder of HTML, and what became of it.</summary>
internal sealed class LinksCommand : RunnableCommand
{
    private readonly Argument<string> folder = new("FOLDER") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> failOn = new("--fail-on") { HelpName = "error|warning" };
    private readonly Option<bool> external = new("--external");
    private readonly Option<string> cache = new("--cache") { HelpName = "FILE" };
    private readonly LinkOptions options = new();

    /// <summary>Makes the command.</summary>
    public LinksCommand()
        : base("links")
    {
        Arguments.Add(folder);
        Options.Add(external);
        Options.Add(cache);
        foreach (var option in options.All)
            Options.Add(option);
        Options.Add(failOn);
    }

    /// <inheritdoc/>
    public override async Task<int> RunAsync(Invocation run, CancellationToken cancel)
    {
        if (FailureBar.Read(run.Parse.GetValue(failOn), run) is not { } bar)
            return ExitCode.Usage;
        return run.Parse.GetValue(folder) is { } given ? await OfFolderAsync(given, bar, run, cancel) : await OfSiteAsync(bar, run, cancel);
    }

    private async Task<int> OfFolderAsync(string given, Severity bar, Invocation run, CancellationToken cancel)
    {
        var root = run.FullPath(given);
        if (!Directory.Exists(root))
            return run.Refuse("Command.NoFolder", given);
        if (options.Read(new LinkSettings(), run) is not { } settings || Session.OfFolder(root, run) is not { } session)
            return ExitCode.Usage;
        var baseUrl = run.Parse.GetValue(options.BaseUrl);
        if (baseUrl is not null && LinkOptions.WebAddress(baseUrl) is null)
            return run.Refuse("Command.BadUrl", baseUrl);
        var request = new FolderRequest(root, session.AsOf) { BaseUrl = LinkOptions.WebAddress(baseUrl), Settings = settings, Web = Web(null, run) };
        var report = await run.Around.Library.CheckFolder(request, cancel);
        return Reports.Write(report, session, run) ? Verdict.OfFolder(report, bar) : ExitCode.Usage;
    }

    private async Task<int> OfSiteAsync(Severity bar, Invocation run, CancellationToken cancel)
    {
        if (options.Read(new LinkSettings(), run) is null || Session.Open(run) is not { } session)
            return ExitCode.Usage;
        var request = session.Request(run) with { KeepsLinks = true, Web = Web(session.Root, run), LinkPolicy = settings => options.Read(settings, run)! };
        var report = LinkRun.OnlyLinks(await Examination.RunAsync(request, run, cancel));
        return Reports.Write(report, session, run) ? Verdict.OfCheck(report, bar) : ExitCode.Usage;
    }

    // A site remembers answers beside its settings; any other folder is left as it is.
    private WebRun? Web(string? root, Invocation run)
    {
        if (!run.Parse.GetValue(external))
            return null;
        var file = run.Parse.GetValue(cache) is { } given ? run.FullPath(given) : root is null ? null : Path.Combine(root, ".itasite", "links.json");
        return new WebRun(run.Around.Clock) { CacheFile = file, Access = run.Around.WebAccess };
    }
}
