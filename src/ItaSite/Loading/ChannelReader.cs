using System.Collections.Immutable;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Reads the kinds of channels that elements may ask a link to.</summary>
internal static class ChannelReader
{
    public static ImmutableArray<Channel> Read(YamlMap map)
    {
        ImmutableArray<Channel> channels = [.. map.Maps("channels").Select(ReadChannel).OfType<Channel>()];
        map.RefuseUnknownKeys();
        return channels;
    }

    private static Channel? ReadChannel(YamlMap map)
    {
        var id = map.RequiredText("id");
        var name = map.Map("name");
        var thai = name?.RequiredText("th")?.Value;
        var english = name?.RequiredText("en")?.Value;
        name?.RefuseUnknownKeys();
        ImmutableArray<string> hosts = [.. map.Texts("hosts").Select(host => host.Value)];
        ImmutableArray<string> refused = [.. map.Texts("refused-hosts").Select(host => host.Value)];
        var confidence = map.Required("confidence", map.Choice("confidence", CatalogueWords.Confidences));
        var source = map.RequiredText("source");
        map.RefuseUnknownKeys();
        return id is { } key && thai is not null && confidence is { } sure && source is { } read
            ? new Channel(key.Value, new LocalizedText(thai, english), hosts, refused, sure, read.Value)
            : null;
    }
}
