using System.Text.RegularExpressions;
using Xunit;

namespace ItaSite.Tests.Packaging;

/// <summary>Holds what keeps a stranger's pull request from taking over the build (reliability: a poisoned action, a token that may write, text run as a command).</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, ".github", "workflows");

    public static TheoryData<string> Workflows => [.. Directory.EnumerateFiles(Folder, "*.yml").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Actions_Used_ArePinnedByCommitWithTheirVersion(string workflow)
    {
        var uses = Lines(workflow).Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(PinnedAction(), line));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Permissions_AtTop_AreNone(string workflow) => Assert.Contains("permissions: {}", Lines(workflow));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Trigger_NeverGivesRightsToAForeignPullRequest(string workflow) =>
        Assert.DoesNotContain(Lines(workflow), line => line.Contains("pull_request_target", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Commands_Run_AreScriptsThatExistAndTakeNoExpression(string workflow)
    {
        foreach (var line in Lines(workflow).Where(line => line.TrimStart(' ', '-').StartsWith("run:", StringComparison.Ordinal)))
        {
            var script = ScriptCall().Match(line);
            Assert.True(script.Success, line);
            Assert.True(File.Exists(Path.Combine(Repository.Root, script.Groups["path"].Value)), line);
        }
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Checkout_Used_LeavesNoToken(string workflow)
    {
        var lines = Lines(workflow);
        var checkouts = lines.Count(line => line.Contains("actions/checkout@", StringComparison.Ordinal));
        Assert.Equal(checkouts, lines.Count(line => line.Trim() == "persist-credentials: false"));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void RightToPublish_IsOfTheDeployJobAlone(string workflow)
    {
        var writing = Jobs(string.Join('\n', Lines(workflow))).Where(job => job.Contains(": write", StringComparison.Ordinal));
        Assert.All(writing, job =>
        {
            Assert.StartsWith("deploy:", job, StringComparison.Ordinal);
            Assert.DoesNotContain("run:", job, StringComparison.Ordinal);
        });
    }

    private static string[] Lines(string workflow) => File.ReadAllLines(Path.Combine(Folder, workflow));

    private static IEnumerable<string> Jobs(string text) => JobStart().Split(text[text.IndexOf("\njobs:", StringComparison.Ordinal)..]).Skip(1);

    [GeneratedRegex("uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+$")]
    private static partial Regex PinnedAction();

    [GeneratedRegex("run: (?<path>\\.github/scripts/[a-z-]+\\.sh)$")]
    private static partial Regex ScriptCall();

    [GeneratedRegex("\n  (?=[a-z-]+:\n)")]
    private static partial Regex JobStart();
}
