using System.Collections.Immutable;
using System.CommandLine;
using ItaSite.Cli.Arguments;
using ItaSite.Model;

namespace ItaSite.Cli.Commands;

/// <summary><c>itasite new year</c>: the files of every item of a year that the site does not have yet.</summary>
internal sealed class NewYearCommand : RunnableCommand
{
    private readonly Argument<string> year = new("YEAR") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>Makes the command.</summary>
    public NewYearCommand()
        : base("year") => Arguments.Add(year);

    /// <inheritdoc/>
    public override Task<int> RunAsync(Invocation run, CancellationToken cancel) => Task.FromResult(Make(run, cancel));

    private int Make(Invocation run, CancellationToken cancel)
    {
        var written = run.Parse.GetValue(year);
        var named = written is null ? null : YearArgument.Read(written, run);
        if ((written is not null && named is null) || Session.Open(run) is not { } session)
            return ExitCode.Usage;
        if (run.Around.Library.Load(session.Root, cancel).Value is not { } site)
            return run.Refuse("Command.SiteUnusable");
        var catalogue = named is { } asked ? site.CatalogueOf(asked) : Next(site, session.AsOf);
        return catalogue is null
            ? run.Refuse("Command.NoCatalogue", named, string.Join(", ", site.KnownYears))
            : Make(catalogue, site, session, run);
    }

    // The next settled list that the site has no page of, else the year that the site works on.
    private static Catalogue? Next(Site site, DateOnly today)
    {
        var current = site.CurrentYear is { } year ? site.CatalogueOf(year) : null;
        if (site.Disclosures.IsEmpty)
            return current ?? NewFiles.Current(site.Catalogues, today);
        var newest = site.Disclosures.Max(disclosure => disclosure.Key.Year);
        return site.Catalogues.FirstOrDefault(catalogue => !catalogue.Provisional && catalogue.Year > newest) ?? current ?? NewFiles.Current(site.Catalogues, today);
    }

    private static int Make(Catalogue catalogue, Site site, Session session, Invocation run)
    {
        var there = catalogue.Items.Select(item => PageOf(new ItemKey(catalogue.Year, item.Id), site)).OfType<string>().ToList();
        ImmutableArray<NewFile> files =
        [
            .. catalogue.Items
                .Where(item => PageOf(new ItemKey(catalogue.Year, item.Id), site) is null)
                .SelectMany(item => NewItem.In(site, catalogue.Year, item, session.AsOf).Files(site.Reference.Value.Schemas)),
        ];
        if (NewFiles.WriteMissing(session.Root, files, "Command.StoppedYear", run) is not { } done)
            return ExitCode.Usage;
        foreach (var kept in there.Concat(done.Kept.Select(file => file.Path)))
            run.Say("Command.Kept", NewFiles.Shown(session.Root, kept, run));
        foreach (var file in done.Made)
            run.Say("Command.Made", NewFiles.Shown(session.Root, file.Path, run));
        TellNext(catalogue, site, done, session, run);
        return ExitCode.Done;
    }

    // The page may have another name, or be one that cannot be read at the moment.
    private static string? PageOf(ItemKey key, Site site) =>
        site.DisclosureOf(key)?.Where.File ?? site.Unreadable.FirstOrDefault(source => source.Address == Addresses.Item(key))?.Path;

    private static void TellNext(Catalogue catalogue, Site site, MadeFiles done, Session session, Invocation run)
    {
        var option = NewFiles.SiteOption(session.Root, run);
        if (done.Made.FirstOrDefault(file => file.Path.EndsWith(".md", StringComparison.Ordinal)) is not { } first)
        {
            run.Say("Command.YearComplete", catalogue.Year, catalogue.Items.Length, option);
            if (site.CatalogueOf(catalogue.Year.Next) is { Provisional: true } after)
                run.Say("Command.YearAfter", after.Year, option);
            return;
        }

        var pages = done.Made.Count(file => file.Path.EndsWith(".md", StringComparison.Ordinal));
        run.Say("Command.YearMade", catalogue.Year, pages, done.Made.Length - pages);
        if (catalogue.Provisional)
            run.Say("Explain.Provisional", catalogue.Year);
        run.Say("Command.YearNext", catalogue.Year, option, NewFiles.Shown(session.Root, first.Path, run));
        if (site.CurrentYear != catalogue.Year)
            run.Say("Command.YearCurrent", catalogue.Year, NewFiles.Shown(session.Root, SiteFolder.SettingsFile, run));
    }
}
