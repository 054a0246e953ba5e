using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>One file answers two items of a year that ask different things; a document that is valid for another year is shared with <c>same-as</c> instead.</summary>
public sealed class FileOfTwoItems : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA3206", "one-file-for-two-items", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf)
    {
        var files = site.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return
            from use in StatedEvidence.In(site).SelectMany(stated => stated.Places.OfType<FileEvidence>().Select(file => (Stated: stated, File: file)))
            let content = files.TryGetValue(use.File.Path, out var file) ? file.Digest ?? file.Path : null
            where content is not null
            group use by content into uses
            let first = uses.First()
            from other in uses.Where(use => use.Stated.Disclosure.Key != first.Stated.Disclosure.Key).DistinctBy(use => use.Stated.Disclosure.Key)
            select other.Stated.Finding(Info, other.File.Where, other.Stated.Disclosure.Key.Item, other.File.Path, first.Stated.Disclosure.Key.Item) with { Related = [first.File.Where] };
    }
}
