using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>Links that the settings take out of the check, and which of the rules were ever of use.</summary>
internal sealed class IgnoreRules(ImmutableArray<LinkIgnore> rules)
{
    private readonly HashSet<LinkIgnore> used = [];

    // A menu stands on every page: the same link is asked about as often as there are pages.
    private readonly Dictionary<string, bool> answers = new(StringComparer.Ordinal);

    /// <summary>The rules that matched nothing.</summary>
    public IEnumerable<LinkIgnore> Unused => rules.Where(rule => !used.Contains(rule));

    /// <summary>True when a rule matches the link as written.</summary>
    public bool Match(string url)
    {
        if (rules.IsEmpty)
            return false;
        if (answers.TryGetValue(url, out var known))
            return known;
        var matching = rules.Where(rule => rule.Pattern.IsMatch(url)).ToList();
        used.UnionWith(matching);
        return answers[url] = matching.Count > 0;
    }
}
