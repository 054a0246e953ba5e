using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Words;

/// <summary>
/// <c>link</c>: a page of this site or of another that can be opened, of the kind of channel asked, and not the address that another
/// topic of the year gives. Text on the item's own page is not enough.
/// </summary>
internal static class LinkWord
{
    public static Judgement Judge(Element element, LinkRequirement requirement, ItemContext context)
    {
        var own = context.Evidence[element.Id].ToImmutableArray();
        var pieces = own.IsEmpty ? [.. requirement.Of.SelectMany(id => context.Evidence[id])] : own;
        if (pieces.IsEmpty)
            return Judgement.Missing;
        var faults = pieces.Select(piece => ShownWord.FaultOf(piece, element)).OfType<Diagnostic>().ToImmutableArray();
        var held = pieces.Where(piece => ShownWord.FaultOf(piece, element) is null).ToImmutableArray();
        if (held.IsEmpty)
            return new Judgement(ElementState.Wrong, [], faults);
        var (links, refusal) = Follow(held, element, requirement, context);
        return refusal is null
            ? new Judgement(ElementState.Shown, [.. links.Select(piece => piece.Found!)], faults)
            : new Judgement(ElementState.Wrong, [], [refusal, .. faults]);
    }

    private static (ImmutableArray<ResolvedEvidence> Links, Diagnostic? Refusal) Follow(ImmutableArray<ResolvedEvidence> held, Element element, LinkRequirement requirement, ItemContext context)
    {
        var links = held.Where(piece => LeadsAway(piece.Found!, context)).ToImmutableArray();
        if (links.IsEmpty)
            return ([], new Diagnostic(CompletenessRules.EvidenceNotALink, held[0].Written.Where, element.Text));
        var channel = context.Index.Site.Channels.FirstOrDefault(channel => channel.Id == requirement.Channel);
        var fitting = channel is null ? links : links.RemoveAll(piece => piece.Written is LinkEvidence outside && !channel.Accepts(new Uri(outside.Url)));
        if (fitting.IsEmpty)
            return ([], new Diagnostic(CompletenessRules.OtherChannel, links[0].Written.Where, context.Item.Id, element.Text, links[0].Found!.Target, channel!.Name.Thai));
        foreach (var piece in fitting)
        {
            if (SharedWith(piece, requirement.SeparateFrom, context) is { } other)
                return ([], new Diagnostic(CompletenessRules.ChannelShared, piece.Written.Where, context.Item.Id, element.Text, piece.Found!.Target, other.Item.Id) { Related = [other.Where] });
        }

        return (fitting, null);
    }

    private static bool LeadsAway(FoundEvidence found, ItemContext context) =>
        found.Kind == EvidenceKind.Link || (found.Kind == EvidenceKind.Page && !found.Target.StartsWith(context.Disclosure.Address, StringComparison.Ordinal));

    // The other item of the same year whose evidence leads to the same place.
    private static (OitItem Item, SourceSpan Where)? SharedWith(ResolvedEvidence piece, ImmutableArray<string> topics, ItemContext context)
    {
        var address = Normal(piece.Found!.Target);
        var others =
            from item in context.Index.Site.CatalogueOf(context.Year)!.Items
            where topics.Contains(item.Topic)
            let disclosure = context.Index.Disclosures.GetValueOrDefault(new ItemKey(context.Year, item.Id))
            where disclosure is not null
            from place in disclosure.Evidence.SelectMany(entry => entry.Places)
            where AddressOf(place) is { } written && Normal(written) == address
            select ((OitItem, SourceSpan)?)(item, place.Where);
        return others.FirstOrDefault();
    }

    private static string? AddressOf(Evidence evidence) => evidence switch
    {
        LinkEvidence link => link.Url,
        PageEvidence page => page.Address,
        _ => null,
    };

    private static string Normal(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme.StartsWith("http", StringComparison.Ordinal)
            ? $"{uri.Host}{uri.PathAndQuery.TrimEnd('/')}".ToLowerInvariant()
            : address.Split('#')[0].TrimEnd('/');
}
