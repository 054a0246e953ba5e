using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>Where one element is shown, as an editor wrote it. Whether it holds is for Validation to say.</summary>
/// <param name="Where">Its place in the front matter, or of the heading or table that is the evidence by its id.</param>
public abstract record Evidence(SourceSpan Where);

/// <summary>Evidence that can be opened: it may say which period it covers, when it was made and in which language.</summary>
/// <param name="Where">Its place.</param>
public abstract record LocatedEvidence(SourceSpan Where) : Evidence(Where)
{
    /// <summary>Periods the editor says it covers; empty when not said.</summary>
    public ImmutableArray<Coverage> Covers { get; init; } = [];

    /// <summary>When the document was made, if said.</summary>
    public DateOnly? Dated { get; init; }

    /// <summary>Language code (<c>th</c>, <c>en</c>), if said.</summary>
    public string? ContentLanguage { get; init; }
}

/// <summary>A place on the item's own page.</summary>
/// <param name="Id">The anchor, without <c>#</c>.</param>
/// <param name="Where">Its place.</param>
public sealed record AnchorEvidence(string Id, SourceSpan Where) : LocatedEvidence(Where);

/// <summary>A published file of the item.</summary>
/// <param name="Path">Path relative to the site's root.</param>
/// <param name="Page">Page to open at, from 1, or null.</param>
/// <param name="Where">Its place.</param>
public sealed record FileEvidence(string Path, int? Page, SourceSpan Where) : LocatedEvidence(Where)
{
    /// <summary>The page that a fragment such as <c>page=4</c> opens at (Adobe, "PDF Open Parameters"), or null.</summary>
    public static int? PageIn(string fragment) =>
        fragment.StartsWith("page=", StringComparison.Ordinal)
        && int.TryParse(fragment.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            ? page
            : null;
}

/// <summary>Another page of this site.</summary>
/// <param name="Address">Site address such as <c>/ita/2567/</c>.</param>
/// <param name="Fragment">Anchor on it without <c>#</c>, or empty.</param>
/// <param name="Where">Its place.</param>
public sealed record PageEvidence(string Address, string Fragment, SourceSpan Where) : LocatedEvidence(Where);

/// <summary>A page outside this site.</summary>
/// <param name="Url">Its absolute address.</param>
/// <param name="Where">Its place.</param>
public sealed record LinkEvidence(string Url, SourceSpan Where) : LocatedEvidence(Where);

/// <summary>A statement that there is nothing to report.</summary>
/// <param name="Text">The statement.</param>
/// <param name="AsOf">The day it was true, or null.</param>
/// <param name="For">The months it speaks of; empty means the whole period.</param>
/// <param name="Where">Its place.</param>
public sealed record NoneEvidence(string Text, DateOnly? AsOf, ImmutableArray<Coverage> For, SourceSpan Where) : Evidence(Where);

/// <summary>A person's confirmation of what software cannot see.</summary>
/// <param name="Office">The office that confirms; never a person's name.</param>
/// <param name="On">The day.</param>
/// <param name="Where">Its place.</param>
public sealed record ConfirmedEvidence(string Office, DateOnly On, SourceSpan Where) : Evidence(Where);

/// <summary>A span of days that something covers, with the words it was written in: <c>2568</c>, <c>2568-H1</c>, <c>2568-Q2</c> or a month.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
/// <param name="Written">As written.</param>
public readonly record struct Coverage(DateOnly First, DateOnly Last, string Written)
{
    /// <summary>True when every day of the other span lies in this one.</summary>
    public bool Contains(DateOnly first, DateOnly last) => First <= first && last <= Last;

    /// <summary>True when the spans share a day.</summary>
    public bool Meets(DateOnly first, DateOnly last) => First <= last && first <= Last;
}
