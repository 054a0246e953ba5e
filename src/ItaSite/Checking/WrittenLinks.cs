using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Safety;

namespace ItaSite.Checking;

/// <summary>Finds the source line of a link that stands in a rendered page.</summary>
internal sealed class WrittenLinks
{
    private readonly Dictionary<(string Page, string Href), List<WrittenLink>> byHref = [];
    private readonly Dictionary<(string Page, string Target), List<WrittenLink>> byTarget = [];
    private readonly Dictionary<string, List<WrittenLink>> anywhere = new(StringComparer.Ordinal);

    public WrittenLinks(Site site)
    {
        var files = site.Files.ToLookup(file => file.Path, file => file.Address, StringComparer.Ordinal);
        foreach (var disclosure in site.Disclosures)
            Add(disclosure, files);
        foreach (var page in site.Pages)
            AddBody(page.Address, page.Body, null);
        foreach (var post in site.News)
            Add(post);
        foreach (var assessment in site.Assessments)
            Add(assessment);
        foreach (var redirect in site.Redirects)
            AddTarget(redirect.From, redirect.To, new WrittenLink(redirect.To, redirect.Where, null, null));
        foreach (var entry in site.Settings.Menu)
            AddAnywhere(entry.Value.Address, new WrittenLink(TextOf(entry.Value), entry.Where, null, null));
        foreach (var service in site.Settings.Services)
            AddAnywhere(service.Target, new WrittenLink(service.Target, service.Where, null, null));
    }

    /// <summary>The places a link was written at; empty when the theme made it.</summary>
    /// <param name="page">Address of the page that holds it.</param>
    /// <param name="href">As it stands in the page.</param>
    /// <param name="target">Site address it leads to, or null.</param>
    /// <param name="fragment">Fragment with <c>#</c>, or empty.</param>
    public IReadOnlyList<WrittenLink> Find(string page, string href, string? target, string fragment)
    {
        if (byHref.TryGetValue((page, href), out var found))
            return found;
        if (target is null)
            return anywhere.GetValueOrDefault(href) ?? [];
        return byTarget.GetValueOrDefault((page, target + fragment))
            ?? byTarget.GetValueOrDefault((page, target))
            ?? anywhere.GetValueOrDefault(target + fragment)
            ?? anywhere.GetValueOrDefault(target)
            ?? [];
    }

    private void Add(Disclosure disclosure, ILookup<string, string> files)
    {
        AddBody(disclosure.Address, disclosure.Body, disclosure.Key);
        if (disclosure.SameAs is { } same)
            AddTarget(disclosure.Address, Addresses.Item(same.Value), new WrittenLink(same.Value.ToString(), same.Where, disclosure.Key, null));
        foreach (var dataset in disclosure.Datasets)
            AddCells(disclosure, dataset, files);
        foreach (var evidence in disclosure.Evidence)
        {
            foreach (var place in evidence.Places)
                AddEvidence(disclosure, place, evidence.Element.Value, files);
        }
    }

    // A cell that is an address, or names a file beside the page, becomes a link.
    private void AddCells(Disclosure disclosure, Dataset dataset, ILookup<string, string> files)
    {
        var folder = dataset.Where.File[..(dataset.Where.File.LastIndexOf('/') + 1)];
        foreach (var row in dataset.Rows)
        {
            var where = new SourceSpan(dataset.Where.File, row.Line, 1);
            foreach (var cell in row.Cells.Where(cell => !cell.IsBlank))
            {
                var written = new WrittenLink(cell.Text, where, disclosure.Key, null);
                if (UrlPolicy.IsWeb(cell.Text))
                    Add(byHref, (disclosure.Address, cell.Text), written);
                foreach (var file in files[folder + cell.Text])
                    AddTarget(disclosure.Address, file, written);
            }
        }
    }

    private void AddEvidence(Disclosure disclosure, Evidence place, string element, ILookup<string, string> files)
    {
        var written = new WrittenLink(null, place.Where, disclosure.Key, element);
        var targets = place switch
        {
            AnchorEvidence anchor => [$"{disclosure.Address}#{anchor.Id}"],
            FileEvidence file => files[file.Path],
            PageEvidence { Fragment.Length: > 0 } page => [$"{page.Address}#{page.Fragment}"],
            PageEvidence page => [page.Address],
            LinkEvidence link => [link.Url],
            _ => Enumerable.Empty<string>(),
        };
        foreach (var target in targets)
        {
            AddTarget(disclosure.Address, target, written);
            AddAnywhere(target, written);
        }
    }

    private void Add(NewsPost post)
    {
        AddBody(post.Address, post.Body, null);
        foreach (var image in post.Images)
            AddTarget(post.Address, image.Address, new WrittenLink(null, image.Where, null, null));
        AddItems(post.Address, post.Items);
    }

    private void Add(Assessment assessment)
    {
        foreach (var recommendation in assessment.Recommendations)
            AddItems(assessment.Address, recommendation.RefersTo);
        foreach (var measure in assessment.Measures)
            AddItems(assessment.Address, measure.Items);
    }

    private void AddItems(string page, ImmutableArray<Spanned<ItemKey>> items)
    {
        foreach (var item in items)
            AddTarget(page, Addresses.Item(item.Value), new WrittenLink(item.Value.ToString(), item.Where, null, null));
    }

    // A menu entry stands in each page as another relative address; the editor knows it by its name.
    private static string TextOf(SiteReference reference) => reference.Kind switch
    {
        ReferenceKind.Topic => $"topic:{reference.Name}{reference.Fragment}",
        ReferenceKind.Page => $"page:{reference.Name}{reference.Fragment}",
        ReferenceKind.Item => $"item:{reference.Item}{reference.Fragment}",
        _ => reference.Address,
    };

    private void AddBody(string page, Body body, ItemKey? item)
    {
        foreach (var link in body.Links)
            Add(byHref, (page, link.Href), new WrittenLink(link.Written, link.Where, item, null));
    }

    private void AddTarget(string page, string target, WrittenLink written) => Add(byTarget, (page, target), written);

    private void AddAnywhere(string target, WrittenLink written) => Add(anywhere, target, written);

    private static void Add<TKey>(Dictionary<TKey, List<WrittenLink>> index, TKey key, WrittenLink written)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        list.Add(written);
    }
}
