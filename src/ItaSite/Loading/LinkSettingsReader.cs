using System.Globalization;
using System.Text.RegularExpressions;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Reads what <c>site.yml</c> says of links.</summary>
internal static class LinkSettingsReader
{
    // Fewer requests are polite; more are a nuisance to hosts that are not ours.
    private const int MostAtOnce = 32;

    private static readonly Dictionary<string, double> Units = new(StringComparer.Ordinal) { ["ms"] = 0.001, ["s"] = 1, ["m"] = 60 };

    /// <summary>The settings.</summary>
    public static LinkSettings Read(YamlMap map)
    {
        var settings = new LinkSettings { Ignore = [.. map.Maps("ignore").Select(ReadIgnore).OfType<LinkIgnore>()] };
        if (map.Map("external") is { } web)
            settings = settings with { Web = ReadWeb(web) };
        map.RefuseUnknownKeys();
        return settings;
    }

    private static LinkIgnore? ReadIgnore(YamlMap map)
    {
        var pattern = map.RequiredText("pattern");
        var reason = map.RequiredText("reason");
        map.RefuseUnknownKeys();
        if (pattern is not { } written || reason is null)
            return null;
        try
        {
            return new LinkIgnore(new Regex(written.Value, LinkIgnore.Options), reason.Value.Value, written.Where);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            map.Findings.Add(LoadingRules.UnknownValue, written.Where, written.Value, Regex.Escape(written.Value));
            return null;
        }
    }

    private static WebSettings ReadWeb(YamlMap map)
    {
        var usual = new WebSettings();
        var settings = usual with
        {
            PerHostDelay = Duration(map, "per-host-delay") ?? usual.PerHostDelay,
            Timeout = Duration(map, "timeout") ?? usual.Timeout,
            Concurrency = (int)Math.Clamp(map.Number("concurrency") ?? usual.Concurrency, 1, MostAtOnce),
        };
        map.RefuseUnknownKeys();
        return settings;
    }

    private static TimeSpan? Duration(YamlMap map, string key)
    {
        if (map.Text(key) is not { } written)
            return null;
        var text = written.Value.Trim();
        var digits = text.TakeWhile(c => char.IsAsciiDigit(c) || c == '.').Count();
        if (double.TryParse(text.AsSpan(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && Units.TryGetValue(text[digits..].Trim(), out var unit)
            && number * unit <= 3600)
            return TimeSpan.FromSeconds(number * unit);
        map.Findings.Add(LoadingRules.UnknownValue, written.Where, written.Value, "1s");
        return null;
    }
}
