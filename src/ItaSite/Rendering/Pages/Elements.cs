using System.Collections.Immutable;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>Shows the elements of an item that have evidence. What has none is not spoken of.</summary>
internal static class Elements
{
    /// <summary>The elements in the catalogue's order.</summary>
    public static ImmutableArray<ElementView> Of(PageScope scope, Disclosure disclosure)
    {
        var anchors = disclosure.Body.Anchors.Select(anchor => anchor.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. scope.Index.ShownElements(disclosure.Key).Select(status => new ElementView(
                anchors.Contains(status.Element.Id) ? null : status.Element.Id,
                status.Element.Text,
                [.. status.Evidence.Select(evidence => Evidence(scope, disclosure, evidence))])),
        ];
    }

    private static EvidenceView Evidence(PageScope scope, Disclosure disclosure, FoundEvidence evidence) => evidence.Kind switch
    {
        EvidenceKind.Table => Table(scope, disclosure, evidence),
        EvidenceKind.File => File(scope, disclosure, evidence),
        EvidenceKind.None => Statement(scope.Words, evidence, "evidence.none", "evidence.as-of"),
        EvidenceKind.Confirmation => Statement(scope.Words, evidence, "evidence.confirmed", "evidence.confirmed-on"),
        EvidenceKind.Page => Opened(scope, evidence, scope.Words["evidence.page"], PageNames.Of(scope, evidence.Target)),
        EvidenceKind.Section => Opened(scope, evidence, scope.Words["evidence.section"], null),
        _ => Opened(scope, evidence, scope.Words["evidence.link"], null),
    };

    // A link without words is no link for those who listen.
    private static EvidenceView Opened(PageScope scope, FoundEvidence evidence, string kind, string? name)
    {
        var label = name ?? (evidence.Label.Length > 0 ? evidence.Label : evidence.Target);
        return new EvidenceView(kind, scope.Links.ToTarget(label, evidence.Target), null);
    }

    // A dataset's name is for files; a reader knows the table by what stands above it.
    private static EvidenceView Table(PageScope scope, Disclosure disclosure, FoundEvidence evidence)
    {
        var anchor = evidence.Target[(evidence.Target.LastIndexOf('#') + 1)..];
        var table = disclosure.Body.Segments.OfType<TableSegment>().FirstOrDefault(segment => segment.Id == anchor);
        return Opened(scope, evidence, scope.Words["evidence.table"], table is null ? null : Tables.CaptionOf(scope, disclosure, table));
    }

    private static EvidenceView Statement(Words words, FoundEvidence evidence, string kind, string dated) =>
        new(words[kind], new LinkView(evidence.Label, null), evidence.On is { } day ? words.Fill(dated, words.Day(day)) : null);

    // The target may carry "#page=4" already; a file's own name may hold "#" too, so a known address is never cut.
    private static EvidenceView File(PageScope scope, Disclosure disclosure, FoundEvidence evidence)
    {
        var words = scope.Words;
        var cut = evidence.Target.LastIndexOf('#');
        var address = scope.Index.FileAt(evidence.Target) is not null || cut < 0 ? evidence.Target : evidence.Target[..cut];
        var fragment = evidence.Page is { } page ? $"#page={page}" : evidence.Target[address.Length..];
        var details = new List<string>();
        var file = scope.Index.FileAt(address);
        if (file is not null)
            details.Add(words.Size(file.Size));
        if (evidence.Page is { } number)
            details.Add(words.Fill("evidence.file-page", words.Number(number)));
        var type = System.IO.Path.GetExtension(address).TrimStart('.').ToUpperInvariant();
        return new EvidenceView(
            words.Fill("evidence.file", type),
            new LinkView(file is null ? evidence.Label : ItemFiles.TitleOf(scope, disclosure, file), scope.Links.ToFile(address, fragment)),
            details.Count == 0 ? null : string.Join(", ", details));
    }
}
