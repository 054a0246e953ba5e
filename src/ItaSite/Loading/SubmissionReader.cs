using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>A submission as it was written down.</summary>
/// <param name="Year">The year of its folder.</param>
/// <param name="Submitted">The day, if said.</param>
/// <param name="Items">Its items in order.</param>
internal sealed record ReadSubmission(FiscalYear Year, DateOnly? Submitted, ImmutableArray<SubmittedItem> Items);

/// <summary>Reads what the commands <c>submit</c> and <c>lock</c> wrote: addresses that others were given.</summary>
internal static class SubmissionReader
{
    /// <summary>Reads <c>submitted.yml</c>.</summary>
    public static ReadSubmission? Read(string text, FiscalYear year, Findings findings)
    {
        if (YamlText.Read(text, findings) is not { } mapping)
            return null;
        var map = new YamlMap(mapping, findings);
        var day = map.Required("submitted", map.Date("submitted"));
        var items = map.Map("items")?.Entries.Select(entry => ReadItem(entry, findings)).OfType<SubmittedItem>() ?? [];
        ImmutableArray<SubmittedItem> known = [.. items.OrderBy(item => item.Item.Value)];
        map.RefuseUnknownKeys();
        return new ReadSubmission(year, day, known);
    }

    /// <summary>Reads <c>urls.lock</c>: an address on each line, remarks after <c>#</c>.</summary>
    public static ImmutableArray<Spanned<string>> ReadLock(string text, Findings findings)
    {
        var addresses = ImmutableArray.CreateBuilder<Spanned<string>>();
        var number = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            number++;
            var line = text[range].Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            var where = new SourceSpan(findings.File, number, 1, number, line.Length + 1);
            if (line[0] == '/')
                addresses.Add(new Spanned<string>(line, where));
            else
                findings.Add(LoadingRules.NotAnAddress, where, line);
        }

        return addresses.ToImmutable();
    }

    private static SubmittedItem? ReadItem(YamlEntry entry, Findings findings)
    {
        var item = ItemText.ReadId(new Spanned<string>(entry.Key.Text, entry.Key.Where), findings);
        if (YamlValue.Map(entry.Value, findings) is not { } map || item is not { } id)
            return null;
        var urls = map.Texts("urls");
        foreach (var wrong in urls.Where(url => !url.Value.StartsWith('/')))
            findings.Add(LoadingRules.NotAnAddress, wrong.Where, wrong.Value);
        var seal = map.Text("sha256");
        map.RefuseUnknownKeys();
        return new SubmittedItem(new Spanned<ItemId>(id, entry.Key.Where), [.. urls.Where(url => url.Value.StartsWith('/'))], seal, null);
    }
}
