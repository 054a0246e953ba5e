using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Tests.Reporting;

/// <summary>The smallest site that a report can be about.</summary>
public static class SampleSite
{
    public static FiscalYear Year { get; } = FiscalYear.FromBuddhistEra(2568)!.Value;

    public static Site With(ImmutableArray<Disclosure> disclosures) => new()
    {
        Settings = new SiteSettings
        {
            Agency = new Agency { Name = new LocalizedText("เทศบาลตำบลทดสอบ", null), Kind = new Spanned<string>("other", default) },
            BaseUrl = new Uri("https://www.example.go.th/ita/"),
            Theme = new Spanned<string>("municipal", default),
            Severities = [],
            Where = SourceSpan.WholeFile("site.yml"),
        },
        Catalogues = [],
        Weights = [],
        AnalysisSubjects = [],
        Disclosures = disclosures,
        Assessments = [],
        Pages = [],
        News = [],
        Redirects = [],
        Files = [],
        Unreadable = [],
    };
}
