using System.CommandLine;
using System.Globalization;
using System.Text;
using ItaSite.Cli.Arguments;
using ItaSite.Model;

namespace ItaSite.Cli.Commands;

/// <summary><c>itasite submit</c>: writes down what is handed to the assessors, so that it stays where they look for it.</summary>
internal sealed class SubmitCommand : RunnableCommand
{
    private readonly Argument<string> year = new("YEAR") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<bool> again = new("--again");

    /// <summary>Makes the command.</summary>
    public SubmitCommand()
        : base("submit")
    {
        Arguments.Add(year);
        Options.Add(again);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Formats => [];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(Invocation run, CancellationToken cancel)
    {
        if (YearArgument.Read(run.Parse.GetValue(year)!, run) is not { } asked || Session.OpenWithoutReports(run) is not { } session)
            return ExitCode.Usage;
        var path = $"content/{asked}/submitted.yml";
        if (File.Exists(Path.Combine(session.Root, path)) && !run.Parse.GetValue(again))
            return run.Refuse("Command.AlreadySubmitted", asked, NewFiles.Shown(session.Root, path, run));
        var report = await Examination.RunAsync(session.Request(run) with { Year = asked }, run, cancel);
        if (report.Site is not { } site || report.IsBlocked)
            return run.Refuse("Command.SiteUnusable");
        if (report.Years.FirstOrDefault(status => status.Catalogue.Year == asked) is not { } state || state.Items.All(item => item.Published is null))
            return run.Refuse("Command.NothingToSubmit", asked);
        return Write(state, path, new Handed(site, session, run));
    }

    private static int Write(YearStatus state, string path, Handed handed)
    {
        var (site, session, run) = handed;
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"submitted: {session.AsOf:yyyy-MM-dd}\nitems:\n"));
        var items = state.Items.Where(item => item.Published is not null).ToList();
        foreach (var item in items)
        {
            var urls = string.Join(", ", PublishedAddresses.OfItem(item.Published!, item.Elements).Select(Quoted));
            var seal = run.Around.Library.Seal(session.Root, item.Published!, item.Published!.SameAs is { } same ? site.DisclosureOf(same.Value) : null);
            text.Append(CultureInfo.InvariantCulture, $"  {item.Item.Id}: {{ urls: [ {urls} ]{(seal is null ? "" : $", sha256: \"{seal}\"")} }}\n");
        }

        KeptFile.Write(session.Root, path, text.ToString());
        var sheet = Reporting.PublicUrl.Of(site, Addresses.Submission(state.Catalogue.Year));
        run.Say("Command.Submitted", NewFiles.Shown(session.Root, path, run), items.Count, state.Catalogue.Year, sheet);
        if (items.Count(item => !item.IsComplete) is > 0 and var open)
            run.Say("Command.SubmittedOpen", open, state.Items.Length - items.Count);
        return ExitCode.Done;
    }

    private static string Quoted(string url) => $"\"{url.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private sealed record Handed(Site Site, Session Session, Invocation Run);
}
