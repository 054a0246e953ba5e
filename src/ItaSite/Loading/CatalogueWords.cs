using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>The words of catalogues and the values they stand for.</summary>
internal static class CatalogueWords
{
    public static Dictionary<string, Confidence> Confidences { get; } = new(StringComparer.Ordinal)
    {
        ["high"] = Confidence.High, ["medium"] = Confidence.Medium, ["low"] = Confidence.Low,
    };

    public static Dictionary<string, bool> Statuses { get; } = new(StringComparer.Ordinal) { ["confirmed"] = false, ["provisional"] = true };

    public static Dictionary<string, Condition> Conditions { get; } = new(StringComparer.Ordinal)
    {
        ["none-exists"] = Condition.NoneExists, ["if-any"] = Condition.IfAny,
    };

    public static Dictionary<string, Period> Periods { get; } = new(StringComparer.Ordinal)
    {
        ["fiscal-year"] = Period.FiscalYear,
        ["previous-fiscal-year"] = Period.PreviousFiscalYear,
        ["first-half"] = Period.FirstHalf,
        ["months"] = Period.Months,
        ["in-force"] = Period.InForce,
        ["year"] = Period.Year,
    };

    public static Dictionary<string, CyclePart> CycleParts { get; } = new(StringComparer.Ordinal)
    {
        ["analysis"] = CyclePart.Analysis,
        ["measures"] = CyclePart.Measures,
        ["steps"] = CyclePart.Steps,
        ["owners"] = CyclePart.Owners,
        ["monitoring"] = CyclePart.Monitoring,
        ["limitations"] = CyclePart.Limitations,
        ["progress"] = CyclePart.Progress,
        ["outcomes"] = CyclePart.Outcomes,
    };

    public static Dictionary<string, CollectionKind> Collections { get; } = new(StringComparer.Ordinal)
    {
        ["news"] = CollectionKind.News, ["pages"] = CollectionKind.Pages,
    };
}
