using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;
using ItaSite.Model;
using ItaSite.Safety;

namespace ItaSite.Loading;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SettingsReader
{
    private static readonly Dictionary<string, HomeBlock> Blocks = new(StringComparer.Ordinal)
    {
        ["items"] = HomeBlock.Items, ["ita"] = HomeBlock.Ita, ["services"] = HomeBlock.Services, ["news"] = HomeBlock.News,
    };

    private static readonly Dictionary<string, bool> Digits = new(StringComparer.Ordinal) { ["thai"] = true, ["arabic"] = false };

    private static readonly Dictionary<string, bool> Readiness = new(StringComparer.Ordinal) { ["public"] = true, ["private"] = false };

    private static readonly Dictionary<string, bool> Languages = new(StringComparer.Ordinal) { ["th"] = true, ["en"] = false };

    private static readonly Dictionary<string, Severity> Severities = new(StringComparer.Ordinal)
    {
        ["error"] = Severity.Error, ["warning"] = Severity.Warning, ["notice"] = Severity.Notice,
    };

    /// <summary>The settings, or null when what every page needs cannot be read.</summary>
    public static SiteSettings? Read(string text, Findings findings)
    {
        if (YamlText.Read(text, findings) is not { } mapping)
            return null;
        var map = new YamlMap(mapping with { Where = new SourceSpan(findings.File, 1, 1) }, findings);
        var agencyMap = map.Map("agency");
        if (agencyMap is null)
            findings.Add(LoadingRules.MissingKey, map.Where, "agency");
        var agency = agencyMap is null ? null : ReadAgency(agencyMap);
        var baseUrl = YamlValue.WebAddress(map.RequiredText("base-url"), findings);
        var settings = agency is null || baseUrl is null ? null : ReadRest(map, agency, WithSlash(baseUrl));
        if (settings is not null)
            map.RefuseUnknownKeys();
        return settings;
    }

    private static SiteSettings ReadRest(YamlMap map, Agency agency, Uri baseUrl) => new()
    {
        Agency = agency,
        BaseUrl = baseUrl,
        CurrentYear = map.Year("current-year"),
        Theme = map.Text("theme") ?? new Spanned<string>("municipal", map.Where),
        ContentLanguage = map.Choice("language", Languages) == false ? "en" : "th",
        UsesThaiDigits = map.Choice("digits", Digits) ?? false,
        Menu = [.. map.Texts("menu").Select(entry => ReadReference(entry, map.Findings)).OfType<Spanned<SiteReference>>()],
        Home = ReadHome(map),
        Services = [.. map.Maps("services").Select(ReadService).OfType<ServiceLink>()],
        Notice = map.Node("notice") is { } notice ? ReadLocalized(notice, map.Findings) : null,
        ReadinessIsPublic = map.Choice("readiness", Readiness) ?? false,
        Certainty = map.Choice("certainty", CatalogueWords.Confidences) ?? Confidence.Medium,
        Severities = map.Map("severities") is { } policy ? ReadSeverities(policy) : [],
        Links = map.Map("links") is { } links ? LinkSettingsReader.Read(links) : new LinkSettings(),
        Where = map.Where,
    };

    private static Agency? ReadAgency(YamlMap map)
    {
        var name = map.Node("name") is { } node ? ReadLocalized(node, map.Findings) : null;
        if (map.Node("name") is null)
            map.Findings.Add(LoadingRules.MissingKey, map.Where, "name");
        var kind = map.RequiredText("kind");
        if (kind is { } written && !AgencyKinds.Groups.ContainsKey(written.Value))
            map.Findings.Add(LoadingRules.UnknownValue, written.Where, written.Value, KindNamed(written.Value) ?? YamlMap.Suggestion(written.Value, AgencyKinds.Groups.Keys));
        var agency = new Agency
        {
            Name = name ?? new LocalizedText("", null),
            Kind = kind ?? new Spanned<string>("other", map.Where),
            District = WithoutPrefix(map.Text("district")?.Value, "อำเภอ"),
            Province = WithoutPrefix(map.Text("province")?.Value, "จังหวัด"),
            Address = map.Text("address")?.Value,
            Phone = map.Text("phone")?.Value,
            Email = map.Text("email")?.Value,
            Emblem = ReadEmblem(map),
            Accent = ReadAccent(map),
            MainWebsite = YamlValue.WebAddress(map.Text("main-website"), map.Findings),
        };
        map.RefuseUnknownKeys();
        return name is null ? null : agency;
    }

    // Officers know their kind by its Thai name.
    private static string? KindNamed(string thai) =>
        AgencyKinds.Groups.Keys.FirstOrDefault(kind => Wording.In(Language.Thai).Term($"AgencyKind.{kind}") == thai.Trim());

    private static Spanned<string>? ReadEmblem(YamlMap map)
    {
        if (map.Text("emblem") is not { } written)
            return null;
        if (SitePath.Resolve(ContentPath.Content, written.Value) is { } path && ContentPath.FileAddressOf(path) is { } address)
            return written.Select(_ => address);
        map.Findings.Add(LoadingRules.PathOutsideSite, written.Where, written.Value);
        return null;
    }

    private static string? ReadAccent(YamlMap map)
    {
        if (map.Text("accent") is not { } written)
            return null;
        if (written.Value is ['#', ..] && written.Value.Length == 7 && written.Value.AsSpan(1).IndexOfAnyExcept(System.Buffers.SearchValues.Create("0123456789abcdefABCDEF")) < 0)
            return written.Value.ToLowerInvariant();
        map.Findings.Add(LoadingRules.UnknownValue, written.Where, written.Value, "#0b3d36");
        return null;
    }

    private static LocalizedText? ReadLocalized(YamlNode node, Findings findings)
    {
        if (node is YamlScalar scalar)
            return new LocalizedText(scalar.Text, null);
        if (YamlValue.Map(node, findings) is not { } map)
            return null;
        var thai = map.RequiredText("th");
        var text = new LocalizedText(thai?.Value ?? "", map.Text("en")?.Value);
        map.RefuseUnknownKeys();
        return thai is null ? null : text;
    }

    private static ImmutableArray<HomeBlock> ReadHome(YamlMap map)
    {
        if (map.Node("home") is null)
            return [HomeBlock.Items, HomeBlock.Ita, HomeBlock.Services, HomeBlock.News];
        return [.. map.Texts("home").Select(text => YamlValue.Choice(text, Blocks, map.Findings)).OfType<HomeBlock>().Distinct()];
    }

    private static Spanned<SiteReference>? ReadReference(Spanned<string> written, Findings findings)
    {
        if (SiteReference.Parse(written.Value, null) is { } reference)
            return new Spanned<SiteReference>(reference, written.Where);
        findings.Add(LoadingRules.UnknownReference, written.Where, written.Value);
        return null;
    }

    private static ServiceLink? ReadService(YamlMap map)
    {
        var title = map.RequiredText("title");
        var link = map.RequiredText("link");
        map.RefuseUnknownKeys();
        if (title is not { } text || link is not { } target)
            return null;
        if (UrlPolicy.IsWeb(target.Value) && UrlPolicy.IsAllowed(target.Value))
            return new ServiceLink(text.Value, target.Value, target.Where);
        return ReadReference(target, map.Findings) is { } reference
            ? new ServiceLink(text.Value, reference.Value.Address, target.Where)
            : null;
    }

    private static ImmutableArray<SeverityPolicy> ReadSeverities(YamlMap map)
    {
        var known = Wording.In(Language.Thai).Codes;
        var policies = ImmutableArray.CreateBuilder<SeverityPolicy>();
        foreach (var entry in map.Entries)
        {
            if (!known.Contains(entry.Key.Text))
                map.Findings.Add(LoadingRules.UnknownValue, entry.Key.Where, entry.Key.Text, YamlMap.Suggestion(entry.Key.Text, known));
            else if (YamlValue.Text(entry.Value, map.Findings) is { } text && YamlValue.Choice(text, Severities, map.Findings) is { } severity)
                policies.Add(new SeverityPolicy(new Spanned<string>(entry.Key.Text, entry.Key.Where), severity));
        }

        return policies.ToImmutable();
    }

    private static Uri WithSlash(Uri url) => url.AbsolutePath.EndsWith('/') ? url : new Uri(url.GetLeftPart(UriPartial.Path) + "/");

    // Pages write the word themselves; many officers write it, too. A place may begin with it (อำเภอเมือง…), never be nothing else.
    private static string? WithoutPrefix(string? place, string prefix) =>
        place is not null && place.StartsWith(prefix, StringComparison.Ordinal) && place[prefix.Length..].Trim() is { Length: > 0 } name ? name : place;
}
