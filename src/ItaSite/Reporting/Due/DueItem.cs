using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Reporting.Due;

/// <summary>An item that is not complete and whose day has passed or is near.</summary>
/// <param name="Key">The item.</param>
/// <param name="Title">Its title.</param>
/// <param name="Owner">The office that answers for it, or null when nobody is known.</param>
/// <param name="By">The last day on which it is in time.</param>
/// <param name="Open">What is still open.</param>
/// <param name="Address">Its page, or null while there is none.</param>
public sealed record DueItem(ItemKey Key, string Title, string? Owner, DateOnly By, ImmutableArray<OpenElement> Open, string? Address);

/// <summary>An element that is due and not shown.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What it asks, in the words of the catalogue.</param>
/// <param name="By">The last day on which it is in time.</param>
public sealed record OpenElement(string Id, string Text, DateOnly By);
