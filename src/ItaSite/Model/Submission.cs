using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>What was handed to the assessors of one year (<c>content/2568/submitted.yml</c>): from that day on it must stay where it is.</summary>
/// <param name="Year">The year of assessment.</param>
/// <param name="Submitted">The day it was handed in, if said.</param>
/// <param name="Items">Its items in order.</param>
public sealed record Submission(FiscalYear Year, DateOnly? Submitted, ImmutableArray<SubmittedItem> Items);

/// <summary>One item as it was handed in.</summary>
/// <param name="Item">Its number, and where it was written.</param>
/// <param name="Urls">The site addresses given to the assessors.</param>
/// <param name="Seal">The seal of its content on that day, if said.</param>
/// <param name="SealNow">The seal of its content as it is; null when there is none.</param>
public sealed record SubmittedItem(Spanned<ItemId> Item, ImmutableArray<Spanned<string>> Urls, Spanned<string>? Seal, string? SealNow);

/// <summary>The rows that an agency types into the assessors' system, in their order.</summary>
/// <param name="Year">The year of assessment.</param>
/// <param name="Title">What the sheet is called.</param>
/// <param name="Headings">The columns: number, title, addresses, explanation.</param>
/// <param name="Rows">The rows.</param>
public sealed record SubmissionSheet(FiscalYear Year, string Title, ImmutableArray<string> Headings, ImmutableArray<SubmissionRow> Rows);

/// <summary>One item of a submission sheet.</summary>
/// <param name="Item">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Urls">Absolute addresses, the item's own page first.</param>
/// <param name="Explanation">How an assessor gets there.</param>
public sealed record SubmissionRow(ItemId Item, string Title, ImmutableArray<string> Urls, string Explanation);
