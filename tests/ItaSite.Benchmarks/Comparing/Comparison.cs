using System.Collections.Immutable;
using ItaSite.Benchmarks.Generation;
using ItaSite.Benchmarks.Measuring;

namespace ItaSite.Benchmarks.Comparing;

/// <summary>Runs generators in turn on the same machine, minute and disk, so that what disturbs one disturbs all.</summary>
/// <param name="options">What to do.</param>
/// <param name="folder">Folder for all that is made; the caller removes it.</param>
/// <param name="tell">Takes lines of progress.</param>
internal sealed class Comparison(ComparisonOptions options, string folder, Action<string> tell)
{
    private readonly Repository repository = Repository.Find();
    private readonly MeasuredProcess process = new(Path.Combine(folder, "last-run.log"));

    public ComparisonResult Run()
    {
        var hugo = Tool.Find("hugo");
        if (hugo is null)
            tell("Hugo is not on PATH: ItaSite is measured alone. To compare: apt-get install hugo, or https://gohugo.io/installation/");
        tell("publishing the command …");
        var command = PublishedCommand.Of(options, repository, folder);
        var machine = Machine.Here();
        var startUp = Repeat("start-up", () => process.Run(command.File, "--version"));
        var demonstration = Demonstrate(command.File);
        ImmutableArray<SizeResult> sizes = [.. options.Pages.Select(pages => Compare(pages, command.File, hugo))];
        return new ComparisonResult(machine.After(), command.Build, hugo is null ? null : Tool.Run(hugo, "version").Text.Trim(), options.Runs, startUp, demonstration, sizes);
    }

    private UsageSpread Demonstrate(string command)
    {
        var contestant = Contestant.ItaSite(command, repository.DemonstrationSite);
        return Repeat("demonstration site", () => BuildFresh(contestant));
    }

    private SizeResult Compare(int pages, string command, string? hugo)
    {
        tell($"{pages} pages: generating …");
        var sites = GeneratedSites.Write(pages, Path.Combine(folder, $"sites-{pages}"), repository);
        var ours = Contestant.ItaSite(command, sites.ItaSite);
        ImmutableArray<Contestant> all = hugo is null ? [ours] : [ours, Contestant.Hugo(hugo, sites.Hugo)];
        var rounds = all.Select(_ => new List<Round>()).ToList();
        for (var run = 0; run <= options.Runs; run++)
        {
            tell(run == 0 ? $"{pages} pages: warm-up …" : $"{pages} pages: run {run} of {options.Runs} …");
            for (var i = 0; i < all.Length; i++)
                rounds[i].Add(Measure(all[i], withCensus: run == 0));
        }

        Directory.Delete(Path.GetDirectoryName(sites.ItaSite)!, recursive: true);
        return new SizeResult(pages, sites.BytesPerPage, [.. all.Zip(rounds, Sum)]);
    }

    private static Result Sum(Contestant contestant, List<Round> rounds) => new(
        contestant.Name,
        UsageSpread.Of([.. rounds.Skip(1).Select(round => round.Fresh)]),
        UsageSpread.Of([.. rounds.Skip(1).Select(round => round.Again)]),
        rounds[0].Output!);

    private Round Measure(Contestant contestant, bool withCensus)
    {
        var output = EmptyOutput();
        var fresh = contestant.Build(process, output);
        Libc.FlushDisks();
        var again = contestant.Build(process, output);
        var census = withCensus ? OutputCensus.Of(output) : null;
        return new Round(fresh, again, census);
    }

    private Usage BuildFresh(Contestant contestant) => contestant.Build(process, EmptyOutput());

    private UsageSpread Repeat(string what, Func<Usage> run)
    {
        tell($"{what} …");
        run();
        return UsageSpread.Of([.. Enumerable.Range(0, options.Runs).Select(_ => run())]);
    }

    // What the last run left to be written to the disk is flushed first, so that nobody pays for another's writes.
    private string EmptyOutput()
    {
        var output = Path.Combine(folder, "output");
        if (Directory.Exists(output))
            Directory.Delete(output, recursive: true);
        Libc.FlushDisks();
        return output;
    }

    private sealed record Round(Usage Fresh, Usage Again, OutputCensus? Output);
}
