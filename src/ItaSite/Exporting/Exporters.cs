using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Exporting;

/// <summary>Every file that is made from the model beside its pages.</summary>
public static class Exporters
{
    /// <summary>The files, in a fixed order, each made when it is asked for.</summary>
    public static IEnumerable<ExportedFile> All(Site site)
    {
        IEnumerable<ExportedFile> files = [Sitemap.Of(site), Robots.Of(site), .. AtomFeed.Of(site) is { } feed ? new[] { feed } : []];
        return files.Concat(DatasetCsv.Of(site)).Concat(DatasetJson.Of(site));
    }

    /// <summary>The submission sheets as spreadsheets.</summary>
    public static IEnumerable<ExportedFile> Sheets(ImmutableArray<SubmissionSheet> sheets) => sheets.Select(SubmissionXlsx.Of);

    /// <summary>The absolute address of a site address.</summary>
    internal static string Url(Site site, string address) => new Uri(site.Settings.BaseUrl, address[1..]).AbsoluteUri;
}
