namespace ItaSite.Model;

/// <summary>What a reference in content can name.</summary>
public enum ReferenceKind
{
    /// <summary>An item of a year: <c>item:o3</c>, <c>item:2567/o14</c>.</summary>
    Item,

    /// <summary>A topic: <c>topic:e-service</c>.</summary>
    Topic,

    /// <summary>A free page: <c>page:contact</c>.</summary>
    Page,

    /// <summary>The disclosure index: <c>oit</c>.</summary>
    Oit,

    /// <summary>The assessment results: <c>ita</c>.</summary>
    Ita,

    /// <summary>The news: <c>news</c>.</summary>
    News,
}

/// <summary>A part of the site named by what it is, not by its address.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="Name">Topic or page stem; empty otherwise.</param>
/// <param name="Item">The item, when <paramref name="Kind"/> is <see cref="ReferenceKind.Item"/>.</param>
/// <param name="Fragment">Anchor with <c>#</c>, or empty.</param>
public readonly record struct SiteReference(ReferenceKind Kind, string Name, ItemKey? Item, string Fragment)
{
    /// <summary>Reads <c>item:…</c>, <c>topic:…</c>, <c>page:…</c>, <c>oit</c>, <c>ita</c> or <c>news</c>; null when it is none of them.</summary>
    /// <param name="text">As written.</param>
    /// <param name="contextYear">The year meant when an item is named without one, or null where there is none.</param>
    public static SiteReference? Parse(string text, FiscalYear? contextYear)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : text[hash..];
        var body = hash < 0 ? text : text[..hash];
        var colon = body.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return Section(body) is { } section ? new SiteReference(section, "", null, fragment) : null;

        var name = body[(colon + 1)..];
        return body[..colon] switch
        {
            "item" => ParseItem(name, contextYear) is { } key ? new SiteReference(ReferenceKind.Item, "", key, fragment) : null,
            "topic" when IsSlug(name) => new SiteReference(ReferenceKind.Topic, name, null, fragment),
            "page" when IsSlug(name) => new SiteReference(ReferenceKind.Page, name, null, fragment),
            _ => null,
        };
    }

    /// <summary>Reads <c>2567/o14</c>, or <c>o14</c> where a year is understood.</summary>
    public static ItemKey? ParseItem(string text, FiscalYear? contextYear)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return contextYear is { } year && ItemId.Parse(text) is { } own ? new ItemKey(year, own) : null;
        return int.TryParse(ThaiDigits.ToArabic(text.AsSpan(0, slash)), out var number)
            && FiscalYear.FromBuddhistEra(number) is { } named
            && ItemId.Parse(text[(slash + 1)..]) is { } id
                ? new ItemKey(named, id)
                : null;
    }

    /// <summary>The address it stands for.</summary>
    public string Address => Kind switch
    {
        ReferenceKind.Item => Addresses.Item(Item!.Value),
        ReferenceKind.Topic => Addresses.Topic(Name),
        ReferenceKind.Page => Addresses.Page(Name),
        ReferenceKind.Oit => Addresses.Oit,
        ReferenceKind.Ita => Addresses.Ita,
        _ => Addresses.News,
    } + Fragment;

    private static ReferenceKind? Section(string name) => name switch
    {
        "oit" => ReferenceKind.Oit,
        "ita" => ReferenceKind.Ita,
        "news" => ReferenceKind.News,
        _ => null,
    };

    private static bool IsSlug(string name) => name.Length > 0 && name.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');
}
