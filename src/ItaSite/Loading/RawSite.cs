using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Everything read, before files are held against each other.</summary>
internal sealed record RawSite(
    SiteSettings Settings,
    BuiltInFacts Facts,
    SiteFiles Files,
    ImmutableArray<ReadPage> Pages,
    ImmutableArray<Assessment> Assessments,
    ImmutableArray<string> UnreadableAssessments,
    ImmutableArray<Redirect> Redirects);
