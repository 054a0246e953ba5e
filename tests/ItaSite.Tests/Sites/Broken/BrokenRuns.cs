using Xunit;

namespace ItaSite.Tests.Sites.Broken;

/// <summary>Every broken case, run once for all tests of a class.</summary>
public sealed class BrokenRuns : IAsyncLifetime
{
    /// <summary>The runs by name of their case, in the order of the list.</summary>
    public Dictionary<string, BrokenRun> All { get; } = new(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        foreach (var one in BrokenCase.All)
            All.Add(one.Name, await one.RunAsync());
    }

    public Task DisposeAsync()
    {
        foreach (var run in All.Values)
            run.Dispose();
        return Task.CompletedTask;
    }
}
