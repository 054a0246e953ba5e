using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>What <c>site.yml</c> says.</summary>
public sealed record SiteSettings
{
    /// <summary>Who publishes.</summary>
    public required Agency Agency { get; init; }

    /// <summary>Where the site will stand; its path is the base path.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>The year that completeness is asked of; null means the newest year with disclosures.</summary>
    public Spanned<FiscalYear>? CurrentYear { get; init; }

    /// <summary>Name of the theme, and where it was written.</summary>
    public required Spanned<string> Theme { get; init; }

    /// <summary>Language of the site's own words (<c>th</c>).</summary>
    public string ContentLanguage { get; init; } = "th";

    /// <summary>True when the site's own numbers are shown in Thai digits.</summary>
    public bool UsesThaiDigits { get; init; }

    /// <summary>The menu in order.</summary>
    public ImmutableArray<Spanned<SiteReference>> Menu { get; init; } = [];

    /// <summary>The blocks of the home page in order.</summary>
    public ImmutableArray<HomeBlock> Home { get; init; } = [];

    /// <summary>Quick links of the home page in order.</summary>
    public ImmutableArray<ServiceLink> Services { get; init; } = [];

    /// <summary>A notice shown on every page, or null.</summary>
    public LocalizedText? Notice { get; init; }

    /// <summary>True when the public site has a readiness page.</summary>
    public bool ReadinessIsPublic { get; init; }

    /// <summary>Elements at least this sure are errors when missing.</summary>
    public Confidence Certainty { get; init; } = Confidence.Medium;

    /// <summary>Severities set by policy, by code.</summary>
    public required ImmutableArray<SeverityPolicy> Severities { get; init; }

    /// <summary>How links are judged.</summary>
    public LinkSettings Links { get; init; } = new();

    /// <summary>The settings file.</summary>
    public required SourceSpan Where { get; init; }
}

/// <summary>The agency that publishes.</summary>
public sealed record Agency
{
    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Its kind, such as <c>subdistrict-municipality</c>; elements may bind only some kinds.</summary>
    public required Spanned<string> Kind { get; init; }

    /// <summary>District (อำเภอ) without the word.</summary>
    public string? District { get; init; }

    /// <summary>Province without the word.</summary>
    public string? Province { get; init; }

    /// <summary>Postal address.</summary>
    public string? Address { get; init; }

    /// <summary>Telephone.</summary>
    public string? Phone { get; init; }

    /// <summary>E-mail.</summary>
    public string? Email { get; init; }

    /// <summary>Site address of the emblem, and where it was written; null for the theme's own mark.</summary>
    public Spanned<string>? Emblem { get; init; }

    /// <summary>Accent colour as <c>#rrggbb</c>, or null for the theme's own.</summary>
    public string? Accent { get; init; }

    /// <summary>The agency's main website, where assessors begin.</summary>
    public Uri? MainWebsite { get; init; }
}

/// <summary>Kinds of agency and the groups that catalogues name.</summary>
public static class AgencyKinds
{
    /// <summary>The group of all local governments (องค์กรปกครองส่วนท้องถิ่น).</summary>
    public const string LocalGovernment = "local-government";

    /// <summary>Every kind a site may name, with the groups it belongs to.</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Groups { get; } =
        new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
        {
            ["city-municipality"] = [LocalGovernment],
            ["town-municipality"] = [LocalGovernment],
            ["subdistrict-municipality"] = [LocalGovernment],
            ["subdistrict-administrative-organization"] = [LocalGovernment],
            ["provincial-administrative-organization"] = [LocalGovernment],
            ["special-local-government"] = [LocalGovernment],
            ["central-agency"] = [],
            ["provincial-office"] = [],
            ["university"] = [],
            ["public-organization"] = [],
            ["state-enterprise"] = [],
            ["other"] = [],
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>True when a rule for the named kinds or groups binds this kind.</summary>
    public static bool IsBound(string kind, ImmutableArray<string> appliesTo) =>
        appliesTo.IsEmpty || appliesTo.Contains(kind) || (Groups.TryGetValue(kind, out var groups) && groups.Any(appliesTo.Contains));
}

/// <summary>A block of the home page.</summary>
public enum HomeBlock
{
    /// <summary>The items by group.</summary>
    Items,

    /// <summary>The newest assessment result.</summary>
    Ita,

    /// <summary>Quick links.</summary>
    Services,

    /// <summary>The newest news.</summary>
    News,
}

/// <summary>A quick link of the home page.</summary>
/// <param name="Title">Its text.</param>
/// <param name="Target">Site address or absolute URL.</param>
/// <param name="Where">Its place.</param>
public sealed record ServiceLink(string Title, string Target, SourceSpan Where);

/// <summary>A severity set by policy.</summary>
/// <param name="Code">The rule's code, and where it was written.</param>
/// <param name="Severity">The severity in force.</param>
public sealed record SeverityPolicy(Spanned<string> Code, Severity Severity);
