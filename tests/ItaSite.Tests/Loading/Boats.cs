using ItaSite.Loading;
using ItaSite.Model;
using ItaSite.Tests.Specs;

namespace ItaSite.Tests.Loading;

/// <summary>A kind of dataset that no code knows: the one invented for the specs of datasets.</summary>
internal static class Boats
{
    public const string Page = """
        ---
        item: O3
        ---
        ## เรือทั้งหมด {#all}
        """;

    public static FactFiles Facts { get; } = Spec.All["datasets: every way to write a good cell"].Facts;

    /// <summary>A site whose item has these files beside its page.</summary>
    public static TemporarySite Site(params (string Name, string Text)[] files) =>
        new([new("content/2567/o3.md", Page), .. files.Select(file => new KeyValuePair<string, string>($"content/2567/o3/{file.Name}", file.Text))]);

    /// <summary>The only dataset of such a site.</summary>
    public static Dataset Load(string name, string text, FactFiles? facts = null)
    {
        using var site = Site((name, text));
        return SiteLoader.Load(site.Root, facts ?? Facts, [], CancellationToken.None).Value!.Disclosures[0].Datasets[0];
    }
}
