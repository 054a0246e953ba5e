using System.Globalization;
using ItaSite.Diagnostics;

namespace ItaSite.Loading.Markdown;

/// <summary>Gives each heading of a page its own anchor. Anchors that editors wrote win over those made from text.</summary>
internal sealed class AnchorNames(Findings findings)
{
    private readonly Dictionary<string, SourceSpan?> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lastNumbers = new(StringComparer.Ordinal);

    /// <summary>Sets aside the ids that editors wrote anywhere on the page.</summary>
    public void Reserve(IEnumerable<string?> explicitIds)
    {
        foreach (var id in explicitIds)
        {
            if (id is not null)
                taken[id] = null;
        }
    }

    /// <summary>The anchor of a heading.</summary>
    public string Name(HeadingText heading, SourceSpan where)
    {
        if (heading.ExplicitId is { } id && !IsUsed(id, where))
            return id;
        var slug = heading.ExplicitId ?? HeadingSlug.Of(heading.Text);
        var name = slug;
        var number = lastNumbers.GetValueOrDefault(slug, 1);
        while (taken.ContainsKey(name))
            name = string.Create(CultureInfo.InvariantCulture, $"{slug}-{++number}");
        lastNumbers[slug] = number;
        taken[name] = where;
        return name;
    }

    private bool IsUsed(string id, SourceSpan where)
    {
        if (taken.GetValueOrDefault(id) is not { } first)
        {
            taken[id] = where;
            return false;
        }

        findings.Add(new Diagnostic(LoadingRules.DuplicateAnchor, where, id, first.Line) { Related = [first] });
        return true;
    }
}
