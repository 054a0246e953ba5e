using System.Collections.Immutable;
using System.CommandLine;
using ItaSite.Cli.Arguments;
using ItaSite.Model;

namespace ItaSite.Cli.Commands;

/// <summary><c>itasite new site</c>: a folder that builds at once.</summary>
internal sealed class NewSiteCommand : RunnableCommand
{
    private const string FirstNews = "เปิดใช้เว็บไซต์เปิดเผยข้อมูลสาธารณะ";

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
        if (NewFiles.Current(run.Around.Library.BuiltInCatalogues(), today) is not { } catalogue)
            return run.Refuse("Command.NoCatalogues");
        var code = NewFiles.Write(root, Files(root, catalogue, today), run);
        if (code == ExitCode.Done)
            run.Say("Command.SiteNext", NewFiles.Shown(root, SiteFolder.SettingsFile, run), NewFiles.Shown(root, "", run));
        return code;
    }

    private static bool HasContent(string root)
    {
        var content = Path.Combine(root, "content");
        return File.Exists(root) || (Directory.Exists(content) && Directory.EnumerateFileSystemEntries(content).Any());
    }

    private static ImmutableArray<NewFile> Files(string root, Catalogue catalogue, DateOnly today)
    {
        var first = catalogue.Items[0];
        var values = ItemText.Values(catalogue.Year, today);
        values["item"] = first.Id.ToString();
        values["slug"] = first.Id.Slug;
        var fixedFiles = FileTemplate.Below("site").Select(name => new NewFile(name == "gitignore" ? ".gitignore" : name, FileTemplate.Fill($"site/{name}", values)));
        return
        [
            .. fixedFiles,
            ItemText.For(catalogue.Year, first, null, today),
            NewsText.For(FirstNews, today, catalogue.Year, NewsText.FreeStem(root, FirstNews, today)),
        ];
    }
}
