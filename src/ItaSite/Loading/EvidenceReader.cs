using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;
using ItaSite.Model;
using ItaSite.Safety;

namespace ItaSite.Loading;

/// <summary>Reads the <c>evidence:</c> block of a disclosure: element ids and the places where each is shown.</summary>
internal static class EvidenceReader
{
    /// <summary>Reads the block.</summary>
    /// <param name="map">The block, or null when the disclosure has none.</param>
    /// <param name="folder">The disclosure's own folder, which relative paths start from.</param>
    public static ImmutableArray<ElementEvidence> Read(YamlMap? map, string folder)
    {
        if (map is null)
            return [];
        var elements = ImmutableArray.CreateBuilder<ElementEvidence>();
        foreach (var entry in map.Entries.Where(entry => entry.Value is not YamlScalar { IsEmpty: true }))
        {
            var places = entry.Value is YamlSequence list ? list.Items : [entry.Value];
            var read = places.Select(place => ReadPlace(place, folder, map.Findings)).OfType<Evidence>().ToImmutableArray();
            elements.Add(new ElementEvidence(new Spanned<string>(entry.Key.Text, entry.Key.Where), read));
        }

        return elements.ToImmutable();
    }

    private static Evidence? ReadPlace(YamlNode node, string folder, Findings findings) => node switch
    {
        YamlScalar scalar => ReadLocation(new Spanned<string>(scalar.Text, scalar.Where), folder, findings),
        YamlMapping mapping => ReadMapping(new YamlMap(mapping, findings), folder),
        _ => Refuse(findings, node.Where, "[ … ]"),
    };

    private static Evidence? ReadMapping(YamlMap map, string folder)
    {
        var kind = map.Entries.Select(entry => entry.Key.Text).FirstOrDefault(key => key is "at" or "none" or "confirmed-by");
        Evidence? evidence = kind switch
        {
            "at" => ReadAt(map, folder),
            "none" => ReadNone(map),
            "confirmed-by" => ReadConfirmation(map),
            _ => Refuse(map.Findings, map.Where, $"{{ {string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Text}: …"))} }}"),
        };
        if (kind is not null)
            map.RefuseUnknownKeys();
        return evidence;
    }

    private static LocatedEvidence? ReadAt(YamlMap map, string folder)
    {
        var location = map.RequiredText("at") is { } text ? ReadLocation(text, folder, map.Findings) : null;
        var covers = Periods(map, "covers");
        var dated = map.Date("dated");
        var language = map.Text("lang")?.Value;
        return location is null ? null : location with { Covers = covers, Dated = dated, ContentLanguage = language };
    }

    private static NoneEvidence? ReadNone(YamlMap map)
    {
        var text = map.RequiredText("none");
        var asOf = map.Date("as-of");
        var months = Periods(map, "for");
        return text is { } said ? new NoneEvidence(said.Value, asOf, months, map.Where) : null;
    }

    private static ConfirmedEvidence? ReadConfirmation(YamlMap map)
    {
        var office = map.RequiredText("confirmed-by");
        var on = map.Required("on", map.Date("on"));
        return office is { } by && on is { } day ? new ConfirmedEvidence(by.Value, day, map.Where) : null;
    }

    private static ImmutableArray<Coverage> Periods(YamlMap map, string key) =>
        [.. map.Texts(key).Select(text => CoverageText.Read(text, map.Findings)).OfType<Coverage>()];

    private static LocatedEvidence? ReadLocation(Spanned<string> text, string folder, Findings findings)
    {
        var written = text.Value.Trim();
        if (written is ['#', _, ..])
            return new AnchorEvidence(written[1..], text.Where);
        if (UrlPolicy.IsWeb(written))
            return Uri.TryCreate(written, UriKind.Absolute, out _) ? new LinkEvidence(written, text.Where) : Refuse(findings, text.Where, written);
        if (UrlPolicy.SchemeOf(written) is not null)
            return ReadReference(written, text.Where, findings);
        if (written is ['/', ..])
            return PageAt(written, text.Where);
        return written.Length == 0 ? Refuse(findings, text.Where, written) : ReadFile(written, text.Where, folder, findings);
    }

    private static PageEvidence? ReadReference(string written, SourceSpan where, Findings findings)
    {
        if (SiteReference.Parse(written, null) is { } reference)
            return PageAt(reference.Address, where);
        findings.Add(UrlPolicy.IsAllowed(written) ? LoadingRules.NotEvidence : LoadingRules.UnsafeAddress, where, written);
        return null;
    }

    private static PageEvidence PageAt(string address, SourceSpan where)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? new PageEvidence(address, "", where) : new PageEvidence(address[..hash], address[(hash + 1)..], where);
    }

    private static FileEvidence? ReadFile(string written, SourceSpan where, string folder, Findings findings)
    {
        var hash = written.IndexOf('#', StringComparison.Ordinal);
        var path = SitePath.Resolve(folder, hash < 0 ? written : written[..hash]);
        if (path is null)
        {
            findings.Add(LoadingRules.PathOutsideSite, where, written);
            return null;
        }

        return new FileEvidence(path, FileEvidence.PageIn(hash < 0 ? "" : written[(hash + 1)..]), where);
    }

    private static LocatedEvidence? Refuse(Findings findings, SourceSpan where, string written)
    {
        findings.Add(LoadingRules.NotEvidence, where, written);
        return null;
    }
}
