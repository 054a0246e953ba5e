using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation;

/// <summary>Evidence held against what is published: either it opens, or a fault says why not.</summary>
/// <param name="Written">The evidence as written.</param>
/// <param name="Found">What it opens, or null.</param>
/// <param name="Fault">Why it does not open, or null.</param>
/// <param name="Owner">The disclosure that names it: its dates are the evidence's when it has none of its own.</param>
internal sealed record ResolvedEvidence(Evidence Written, FoundEvidence? Found, Diagnostic? Fault, Disclosure Owner)
{
    /// <summary>The table that it opens, or null: what the table says of its period holds before what pages say.</summary>
    public Dataset? Table { get; init; }
}

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
        var stated = own.Concat(shared).ToArray();
        return stated.Concat(FromTables(disclosure, item, stated)).ToLookup(pair => pair.Element, pair => pair.Evidence, StringComparer.Ordinal);
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

    // An element that asks for a table needs no line: the table itself is its evidence, beside what is stated of months without any.
    private IEnumerable<(string Element, ResolvedEvidence Evidence)> FromTables(Disclosure disclosure, OitItem item, (string Element, ResolvedEvidence Evidence)[] stated)
    {
        var elsewhere = stated.Where(pair => pair.Evidence.Written is not NoneEvidence && pair.Evidence.Table is null && !IsOnlyHeading(pair.Evidence, pair.Element))
            .Select(pair => pair.Element).ToHashSet(StringComparer.Ordinal);
        foreach (var element in item.Elements.Where(element => !elsewhere.Contains(element.Id)))
        {
            if (DatasetOf(element) is { } name && Table(name, disclosure) is { } table)
                yield return (element.Id, Open(table.Dataset, table.Owner));
        }
    }

    // A heading that carries the element's id tells where the table begins; it does not replace the table.
    private static bool IsOnlyHeading(ResolvedEvidence piece, string element) =>
        piece is { Written: AnchorEvidence anchor, Owner: var owner } && anchor.Id == element && owner.Evidence.All(entry => entry.Element.Value != element);

    private static string? DatasetOf(Element element) => element.Requires switch
    {
        DatasetRequirement table => table.Dataset,
        FormRequirement form => form.Dataset,
        _ => null,
    };

    private (Dataset Dataset, Disclosure Owner)? Table(string name, Disclosure disclosure)
    {
        var owners = disclosure.SameAs is { } other && index.Disclosures.TryGetValue(other.Value, out var same) ? new[] { disclosure, same } : [disclosure];
        return owners
            .SelectMany(owner => owner.Datasets.Select(dataset => (dataset, owner)))
            .Select(pair => ((Dataset, Disclosure)?)pair)
            .FirstOrDefault(pair => pair!.Value.Item1.Name == name);
    }

    private static ResolvedEvidence Open(Dataset dataset, Disclosure owner)
    {
        var place = owner.Body.Segments.OfType<TableSegment>().FirstOrDefault(table => table.Dataset.Value == dataset.Name);
        var found = place is null
            ? new FoundEvidence(EvidenceKind.File, Addresses.DatasetCsv(owner.Key, dataset.Name), $"{dataset.Name}.csv")
            : new FoundEvidence(EvidenceKind.Table, $"{owner.Address}#{place.Id}", dataset.Name);
        return new ResolvedEvidence(new AnchorEvidence(place?.Id ?? dataset.Name, dataset.Where), found, null, owner) { Table = dataset };
    }

    private ResolvedEvidence Open(Evidence written, Disclosure disclosure)
    {
        var evidence = written is PageEvidence address ? AsFile(address) : written;
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
        return new ResolvedEvidence(evidence, found, fault, disclosure) { Table = TableAt(evidence, disclosure) };
    }

    private static Dataset? TableAt(Evidence evidence, Disclosure disclosure) =>
        evidence is AnchorEvidence anchor
        && disclosure.Body.Segments.OfType<TableSegment>().FirstOrDefault(table => table.Id == anchor.Id) is { } place
            ? disclosure.Datasets.FirstOrDefault(dataset => dataset.Name == place.Dataset.Value)
            : null;

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

    // An editor may copy a file's address out of the browser: it names the file as well as its path does.
    private Evidence AsFile(PageEvidence written) =>
        index.FileAt(Uri.UnescapeDataString(written.Address)) is { } file
            ? new FileEvidence(file.Path, FileEvidence.PageIn(written.Fragment), written.Where) { Covers = written.Covers, Dated = written.Dated, ContentLanguage = written.ContentLanguage }
            : written;

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
