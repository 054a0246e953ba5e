using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Model;

namespace ItaSite.Validation;

/// <summary>What pieces of evidence cover: what the editor says, else what the rows of a table say, else what their dates say, else the dates of their page.</summary>
internal static class EvidenceCoverage
{
    public static ImmutableArray<Coverage> Of(IEnumerable<ResolvedEvidence> pieces, ItemContext context) =>
        [.. pieces.SelectMany(piece => OfPiece(piece, context)).Distinct()];

    private static IEnumerable<Coverage> OfPiece(ResolvedEvidence evidence, ItemContext context) => evidence.Written switch
    {
        NoneEvidence { For.IsEmpty: false } none => none.For,
        NoneEvidence { AsOf: { } day } => [Day(day)],
        LocatedEvidence { Covers.IsEmpty: false } stated => stated.Covers,
        LocatedEvidence { Dated: { } day } => [Day(day)],
        _ when evidence.Table is { Schema.Period: not null } table => OfRows(table),
        PageEvidence page when context.Index.Page(page.Address) is { Dates.IsEmpty: false } target => target.Dates.Select(Day),
        _ => PageDates(evidence.Owner).Select(Day),
    };

    private static IEnumerable<Coverage> OfRows(Dataset table) => table.Rows.Select(table.PeriodOf).OfType<Coverage>();

    private static IEnumerable<DateOnly> PageDates(Disclosure disclosure) =>
        new[] { disclosure.Updated, disclosure.Published }.OfType<DateOnly>();

    /// <summary>One day.</summary>
    public static Coverage Day(DateOnly day) => new(day, day, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
