using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Everything read, before files are held against each other.</summary>
internal sealed record RawSite
{
    public required SiteSettings Settings { get; init; }

    public required BuiltInFacts Facts { get; init; }

    public required ImmutableArray<FiscalYear> KnownYears { get; init; }

    public required Lazy<ReferenceFacts> Reference { get; init; }

    public required SiteFiles Files { get; init; }

    public required ImmutableArray<ReadPage> Pages { get; init; }

    public required ImmutableArray<Assessment> Assessments { get; init; }

    public required ImmutableArray<string> UnreadableAssessments { get; init; }

    public required ImmutableArray<ReadSubmission> Submissions { get; init; }

    public required ImmutableArray<Spanned<string>> LockedAddresses { get; init; }

    public required ImmutableArray<Redirect> Redirects { get; init; }
}
