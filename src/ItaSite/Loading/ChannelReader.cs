using System.Collections.Immutable;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>What <c>channels.yml</c> holds.</summary>
/// <param name="Channels">The kinds of channels.</param>
/// <param name="Hosts">Hosts that evidence should not rest on alone.</param>
internal sealed record ChannelFacts(ImmutableArray<Channel> Channels, HostKinds Hosts);

/// <summary>Reads the kinds of channels that elements may ask a link to.</summary>
internal static class ChannelReader
{
    public static ChannelFacts Read(YamlMap map)
    {
        ImmutableArray<Channel> channels = [.. map.Maps("channels").Select(ReadChannel).OfType<Channel>()];
        var hosts = map.Map("hosts") is { } kinds ? ReadHosts(kinds) : HostKinds.None;
        map.RefuseUnknownKeys();
        return new ChannelFacts(channels, hosts);
    }

    private static HostKinds ReadHosts(YamlMap map)
    {
        ImmutableArray<string> social = [.. map.Texts("social-networks").Select(host => host.Value)];
        ImmutableArray<string> drives = [.. map.Texts("cloud-drives").Select(host => host.Value)];
        map.RefuseUnknownKeys();
        return new HostKinds(social, drives);
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
