using ItaSite.Model;

namespace ItaSite.Cli.Commands;

/// <summary><c>itasite lock</c>: writes down every published address, so that none disappears unseen.</summary>
internal sealed class LockCommand : RunnableCommand
{
    private const string File = "content/urls.lock";

    // The file is read by people in a pull request, so it says what it is, in both languages whatever the command's.
    private const string Remark = """
        # ที่อยู่ที่เคยเผยแพร่ทั้งหมด เขียนโดย itasite lock: ที่อยู่ใดหายไปต้องมีบรรทัดใน content/redirects.yml
        # Every address ever published, written by itasite lock: one that goes needs a line in content/redirects.yml

        """;

    /// <summary>Makes the command.</summary>
    public LockCommand()
        : base("lock")
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Formats => [];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(Invocation run, CancellationToken cancel)
    {
        if (Session.OpenWithoutReports(run) is not { } session)
            return ExitCode.Usage;
        var report = await Examination.RunAsync(session.Request(run), run, cancel);
        if (report.PublicSite is not { } site || report.IsBlocked)
            return run.Refuse("Command.SiteUnusable");
        var before = site.LockedAddresses.Select(address => address.Value).ToHashSet(StringComparer.Ordinal);

        // An address once written down stays: only a person takes one out, by hand.
        var all = PublishedAddresses.Of(site).Union(before, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        KeptFile.Write(session.Root, File, Remark.ReplaceLineEndings("\n") + string.Concat(all.Select(address => $"{address}\n")));
        run.Say("Command.Locked", NewFiles.Shown(session.Root, File, run), all.Count, all.Count - before.Count);
        return ExitCode.Done;
    }
}
