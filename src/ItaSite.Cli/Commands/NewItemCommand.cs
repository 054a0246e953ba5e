using System.CommandLine;
using ItaSite.Cli.Arguments;
using ItaSite.Model;

namespace ItaSite.Cli.Commands;

/// <summary><c>itasite new item</c>: the file of one item of one year.</summary>
internal sealed class NewItemCommand : RunnableCommand
{
    private readonly Argument<string> item = new("ITEM") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> year = new("--year") { HelpName = "YEAR" };

    /// <summary>Makes the command.</summary>
    public NewItemCommand()
        : base("item")
    {
        Arguments.Add(item);
        Options.Add(year);
    }

    /// <inheritdoc/>
    public override Task<int> RunAsync(Invocation run, CancellationToken cancel) => Task.FromResult(Make(run, cancel));

    private int Make(Invocation run, CancellationToken cancel)
    {
        var written = run.Parse.GetValue(item)!;
        if (ItemId.Parse(written) is not { } id)
            return run.Refuse("Command.BadItem", written);
        if (Session.Open(run) is not { } session)
            return ExitCode.Usage;
        if (run.Around.Library.Load(session.Root, cancel).Value is not { } site)
            return run.Refuse("Command.SiteUnusable");
        return CatalogueFor(site, session, run) is { } catalogue ? Make(new ItemKey(catalogue.Year, id), site, session, run) : ExitCode.Usage;
    }

    private static int Make(ItemKey key, Site site, Session session, Invocation run)
    {
        var catalogue = site.CatalogueOf(key.Year)!;
        if (catalogue.Find(key.Item) is not { } asked)
            return run.Refuse("Command.NoSuchItem", key.Year, key.Item, catalogue.Items[0].Id, catalogue.Items[^1].Id);
        var item = NewItem.In(site, key.Year, asked, session.AsOf);
        if (Path.Exists(Path.Combine(session.Root, item.Path)))
            return run.Refuse("Command.Exists", Path.Combine(session.Root, item.Path));
        if (NewFiles.WriteMissing(session.Root, [.. item.Files(site.Reference.Value.Schemas)], "Command.StoppedYear", run) is not { } done)
            return ExitCode.Usage;
        foreach (var kept in done.Kept)
            run.Say("Command.Kept", NewFiles.Shown(session.Root, kept.Path, run));
        foreach (var file in done.Made)
            run.Say("Command.Made", NewFiles.Shown(session.Root, file.Path, run));
        run.Say("Command.ItemNext", key.Item, asked.Title, NewFiles.Shown(session.Root, item.Path, run));
        return ExitCode.Done;
    }

    private Catalogue? CatalogueFor(Site site, Session session, Invocation run)
    {
        if (run.Parse.GetValue(year) is not { } text)
            return site.CurrentYear is { } current && site.CatalogueOf(current) is { } known ? known : NewFiles.Current(site.Catalogues, session.AsOf);
        if (YearArgument.Read(text, run) is not { } asked)
            return null;
        if (site.CatalogueOf(asked) is { } catalogue)
            return catalogue;
        run.Refuse("Command.NoCatalogue", asked, string.Join(", ", site.KnownYears));
        return null;
    }
}
