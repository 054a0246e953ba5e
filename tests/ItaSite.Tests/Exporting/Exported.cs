using System.Text;
using ItaSite.Exporting;
using ItaSite.Model;

namespace ItaSite.Tests.Exporting;

/// <summary>The exported files of a site as text.</summary>
internal static class Exported
{
    public static Dictionary<string, string> Of(Site site) =>
        Exporters.All(site).ToDictionary(file => file.Address, file => new UTF8Encoding(false, true).GetString(file.Bytes.Span));
}
