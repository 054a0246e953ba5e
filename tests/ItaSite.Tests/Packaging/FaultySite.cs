using Xunit;

namespace ItaSite.Tests.Packaging;

/// <summary>A site with one planted fault and its project, restored and built once.</summary>
public sealed class FaultySite(PackedBuild package) : IAsyncLifetime
{
    /// <summary>The page with the fault: an item that the year does not have, in line 2.</summary>
    public const string Page = "content/2567/o40.md";

    /// <summary>The site and its project.</summary>
    public SiteProject Project { get; } = new(package, new Dictionary<string, string>
    {
        [Page] = "---\nitem: O40\n---\n",
        ["content/pages/contact.md"] = "---\ntitle: ติดต่อเทศบาล\n---\nโทรศัพท์ 0-0000-0101\n",
        ["content/Stray.cs"] = "this would not compile",
    });

    /// <summary>The first build.</summary>
    public DotnetRun First { get; private set; } = new(-1, "");

    public async Task InitializeAsync() => First = await Project.BuildAsync();

    public Task DisposeAsync()
    {
        Project.Dispose();
        return Task.CompletedTask;
    }
}
