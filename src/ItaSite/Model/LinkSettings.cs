using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>How links are judged.</summary>
public sealed record LinkSettings
{
    /// <summary>What is good unless somebody forbids it: browsers and hosts make something sensible of it.</summary>
    public static ImmutableHashSet<LinkReason> CommonlyTolerated { get; } =
        [LinkReason.DirectoryWithoutSlash, LinkReason.EmptyHash, LinkReason.HrefEmpty, LinkReason.ProtocolRelative];

    /// <summary>Links that are not looked at, each with a reason.</summary>
    public ImmutableArray<LinkIgnore> Ignore { get; init; } = [];

    /// <summary>Reasons that do not make a link broken.</summary>
    public ImmutableHashSet<LinkReason> Tolerated { get; init; } = CommonlyTolerated;

    /// <summary>Names of the file that a host shows for a folder, best first.</summary>
    public ImmutableArray<string> IndexNames { get; init; } = ["index.html"];

    /// <summary>True when the host shows <c>a.html</c> for <c>a</c>.</summary>
    public bool UsesCleanUrls { get; init; }

    /// <summary>Name of the attribute or class that takes a link, and all links inside its element, out of the check.</summary>
    public string IgnoreAttribute { get; init; } = "data-link-ignore";

    /// <summary>How other hosts are asked.</summary>
    public WebSettings Web { get; init; } = new();
}

/// <summary>Links that are not looked at.</summary>
/// <param name="Pattern">Matches the link as written.</param>
/// <param name="Reason">Why, in the words of whoever decided it.</param>
/// <param name="Where">Where it was decided, or null for the command line.</param>
public sealed record LinkIgnore(Regex Pattern, string Reason, SourceSpan? Where)
{
    /// <summary>The options of every pattern: content meets them, so they must be safe at any length.</summary>
    public const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
}

/// <summary>How other hosts are asked: politely and within limits.</summary>
public sealed record WebSettings
{
    /// <summary>Least time between two requests to one host.</summary>
    public TimeSpan PerHostDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Requests under way at one time, each to another host.</summary>
    public int Concurrency { get; init; } = 8;

    /// <summary>Longest time for one answer, all redirects included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);
}
