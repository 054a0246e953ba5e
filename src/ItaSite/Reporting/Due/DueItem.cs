using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Reporting.Due;

/// <summary>An item that is not complete and whose day has passed or is near.</summary>
/// <param name="Key">The item.</param>
/// <param name="Title">Its title.</param>
/// <param name="Owner">The office that answers for it, or null when nobody is known.</param>
/// <param name="By">The last day on which it is in time.</param>
/// <param name="Open">What is still open, in the words of the catalogue.</param>
/// <param name="Address">Its page, or null while there is none.</param>
public sealed record DueItem(ItemKey Key, string Title, string? Owner, DateOnly By, ImmutableArray<string> Open, string? Address);
