using System.Collections.Immutable;
using System.CommandLine;
using ItaSite.Cli.Arguments;
using ItaSite.Loading;
using ItaSite.Model;

namespace ItaSite.Cli.Commands;

/// <summary><c>itasite new site</c>: a folder that builds at once, claims nothing, and says what to fill in first.</summary>
internal sealed class NewSiteCommand : RunnableCommand
{
    // Enough to begin with; each page's own comments tell the rest.
    private const int FirstItems = 3;

    private const string Pages = "content/pages";

    // In the order that readers need them.
    private static readonly ImmutableArray<string> FirstPages = ["contact", "complaint", "general-complaint", "ask"];

    private static readonly ImmutableArray<string> LastPages = ["privacy", "accessibility"];

    private readonly Argument<string> folder = new("DIR") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>Makes the command.</summary>
    public NewSiteCommand()
        : base("site") => Arguments.Add(folder);

    /// <inheritdoc/>
    public override Task<int> RunAsync(Invocation run, CancellationToken cancel) => Task.FromResult(Make(run));

    private int Make(Invocation run)
    {
        if (Session.ReadDay(run.Parse.GetValue(run.Shared.AsOf), run) is not { } today)
            return ExitCode.Usage;
        var root = run.FullPath(run.Parse.GetValue(folder) ?? ".");
        if (HasContent(root))
            return run.Refuse("Command.SiteExists", root);
        var facts = run.Around.Library.BuiltIn();
        if (NewFiles.Current(facts.Catalogues, today) is not { } catalogue)
            return run.Refuse("Command.NoCatalogues");
        if (NewFiles.WriteMissing(root, Files(facts, catalogue, today), "Command.StoppedSite", run) is not { } done)
            return ExitCode.Usage;
        Tell(root, catalogue, done, run);
        return ExitCode.Done;
    }

    private static bool HasContent(string root)
    {
        var content = Path.Combine(root, "content");
        return File.Exists(root)
            || File.Exists(Path.Combine(root, SiteFolder.SettingsFile))
            || (Directory.Exists(content) && Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories).Any());
    }

    private static ImmutableArray<NewFile> Files(BuiltInFacts facts, Catalogue catalogue, DateOnly today)
    {
        var first = catalogue.Items[0];
        var values = ItemText.Values(catalogue.Year, today);
        values["item"] = first.Id.ToString();
        values["slug"] = first.Id.Slug;

        // The kind of agency is the reader's to say, so no element is left out.
        return
        [
            .. FileTemplate.Below("site").Select(name => new NewFile(name == "gitignore" ? ".gitignore" : name, FileTemplate.Fill($"site/{name}", values))),
            .. catalogue.Items.SelectMany(item => new NewItem(catalogue.Year, item, null, today).Files(facts.Reference.Schemas)),
        ];
    }

    private static void Tell(string root, Catalogue catalogue, MadeFiles done, Invocation run)
    {
        run.Say("Command.SiteMade", NewFiles.Shown(root, "", run), done.Made.Length, catalogue.Year, catalogue.Items.Length);
        foreach (var kept in done.Kept)
            run.Say("Command.Kept", NewFiles.Shown(root, kept.Path, run));
        run.Say("Command.SiteFirst");
        foreach (var (number, (path, what)) in Steps(catalogue, run).Index())
            run.Say("Command.SiteStep", number + 1, NewFiles.Shown(root, path, run), what);
        run.Say("Command.SiteNext", NewFiles.SiteOption(root, run), NewFiles.Shown(root, $"{Pages}/how-to-add-a-file.md", run));
    }

    private static IEnumerable<(string Path, string What)> Steps(Catalogue catalogue, Invocation run) =>
    [
        (SiteFolder.SettingsFile, run.Words.Term("Command.SiteStep.settings")),
        .. FirstPages.Select(page => ($"{Pages}/{page}.md", run.Words.Term($"Command.SiteStep.{page}"))),
        .. catalogue.Items.Take(FirstItems).Select(item => ($"content/{catalogue.Year}/{item.Id.Slug}.md", $"{item.Id} {item.Title}")),
        .. LastPages.Select(page => ($"{Pages}/{page}.md", run.Words.Term($"Command.SiteStep.{page}"))),
    ];
}
