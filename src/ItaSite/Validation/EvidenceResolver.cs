using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation;

/// <summary>Evidence held against what is published: either it opens, or a fault says why not.</summary>
/// <param name="Written">The evidence as written.</param>
/// <param name="Found">What it opens, or null.</param>
/// <param name="Fault">Why it does not open, or null.</param>
/// <param name="Owner">The disclosure that names it: its dates are the evidence's when it has none of its own.</param>
internal sealed record ResolvedEvidence(Evidence Written, FoundEvidence? Found, Diagnostic? Fault, Disclosure Owner);

/// <summary>Opens each place that a disclosure names.</summary>
internal sealed class EvidenceResolver(SiteIndex index)
{
    /// <summary>All evidence of a disclosure by element: what its front matter says, and anchors that carry an element's id.</summary>
    public ILookup<string, ResolvedEvidence> Resolve(Disclosure disclosure, OitItem item)
    {
        var own = Pairs(disclosure, item);
        var shared = disclosure.SameAs is { } other && other.Value != disclosure.Key && index.Disclosures.TryGetValue(other.Value, out var same)
            ? Pairs(same, item).Select(pair => (pair.Element, Evidence: SeenFrom(other.Where, pair.Evidence)))
            : [];
        return own.Concat(shared).ToLookup(pair => pair.Element, pair => pair.Evidence, StringComparer.Ordinal);
    }

    // The editor of this page mends the reference; what is wrong there stands beside it.
    private static ResolvedEvidence SeenFrom(SourceSpan place, ResolvedEvidence evidence) =>
        evidence.Fault is { } fault ? evidence with { Fault = fault with { Where = place, Related = [fault.Where] } } : evidence;

    private IEnumerable<(string Element, ResolvedEvidence Evidence)> Pairs(Disclosure disclosure, OitItem item)
    {
        foreach (var entry in disclosure.Evidence)
        {
            foreach (var place in entry.Places)
                yield return (entry.Element.Value, Open(place, disclosure));
        }

        var written = disclosure.Evidence.Select(entry => entry.Element.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, where) in disclosure.Body.Anchors.Where(anchor => item.Find(anchor.Id) is not null && !written.Contains(anchor.Id)))
            yield return (id, Open(new AnchorEvidence(id, where), disclosure));
    }

    private ResolvedEvidence Open(Evidence evidence, Disclosure disclosure)
    {
        var (found, fault) = evidence switch
        {
            AnchorEvidence anchor => OpenAnchor(anchor, disclosure),
            FileEvidence file => OpenFile(file),
            PageEvidence page => OpenPage(page),
            LinkEvidence link => Found(new FoundEvidence(EvidenceKind.Link, link.Url, new Uri(link.Url).Host)),
            NoneEvidence none => OpenNone(none),
            ConfirmedEvidence confirmed => Found(new FoundEvidence(EvidenceKind.Confirmation, "", confirmed.Office, On: confirmed.On)),
            _ => throw new InvalidOperationException($"evidence {evidence.GetType().Name} is not known here"),
        };
        return new ResolvedEvidence(evidence, found, fault, disclosure);
    }

    private static (FoundEvidence? Found, Diagnostic? Fault) OpenAnchor(AnchorEvidence anchor, Disclosure disclosure)
    {
        var target = $"{disclosure.Address}#{anchor.Id}";
        if (disclosure.Body.Headings.FirstOrDefault(heading => heading.Id == anchor.Id) is { } section)
            return Found(new FoundEvidence(EvidenceKind.Section, target, section.Text));
        if (disclosure.Body.Segments.OfType<TableSegment>().FirstOrDefault(table => table.Id == anchor.Id) is { } table)
            return Found(new FoundEvidence(EvidenceKind.Table, target, table.Dataset.Value));
        var anchors = disclosure.Body.Anchors.Select(known => known.Id).ToArray();
        var nearest = Nearest.Among(anchor.Id, anchors) ?? string.Join(", ", anchors);
        return Fault(anchor, CompletenessRules.EvidenceAnchorMissing, anchor.Id, nearest);
    }

    private (FoundEvidence? Found, Diagnostic? Fault) OpenFile(FileEvidence file)
    {
        if (index.File(file.Path) is { } published)
        {
            var target = file.Page is { } page ? $"{published.Address}#page={page}" : published.Address;
            return Found(new FoundEvidence(EvidenceKind.File, target, published.Name, file.Page));
        }

        var folder = file.Path[..(file.Path.LastIndexOf('/') + 1)];
        var beside = index.Site.Files.Select(known => known.Path).Where(path => path.StartsWith(folder, StringComparison.Ordinal)).ToArray();
        return Fault(file, CompletenessRules.EvidenceFileMissing, file.Path, Nearest.Among(file.Path, beside) ?? folder);
    }

    private (FoundEvidence? Found, Diagnostic? Fault) OpenPage(PageEvidence page)
    {
        var address = page.Address.EndsWith('/') ? page.Address : page.Address + "/";
        var target = index.Page(address);
        if (target is null || (page.Fragment.Length > 0 && !target.Anchors.Contains(page.Fragment)))
            return Fault(page, CompletenessRules.EvidencePageMissing, page.Fragment.Length == 0 ? address : $"{address}#{page.Fragment}");
        var whole = page.Fragment.Length == 0 ? address : $"{address}#{page.Fragment}";
        return Found(new FoundEvidence(EvidenceKind.Page, whole, target.Title));
    }

    private static (FoundEvidence? Found, Diagnostic? Fault) OpenNone(NoneEvidence none) =>
        none.AsOf is null && none.For.IsEmpty
            ? Fault(none, CompletenessRules.UndatedNone, none.Text)
            : Found(new FoundEvidence(EvidenceKind.None, "", none.Text, On: none.AsOf));

    private static (FoundEvidence? Found, Diagnostic? Fault) Found(FoundEvidence found) => (found, null);

    private static (FoundEvidence? Found, Diagnostic? Fault) Fault(Evidence written, RuleInfo rule, params ReadOnlySpan<object?> arguments) =>
        (null, new Diagnostic(rule, written.Where, arguments));
}
