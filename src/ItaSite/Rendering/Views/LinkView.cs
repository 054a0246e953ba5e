namespace ItaSite.Rendering.Views;

/// <summary>A text that is a link when there is something to open.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Href">Relative or absolute link, or null for plain text.</param>
/// <param name="LeavesSite">True when it leads to another website: the page says so.</param>
public sealed record LinkView(string Text, string? Href, bool LeavesSite = false);

/// <summary>A day for people and for machines.</summary>
/// <param name="Text">In words, such as <c>31 มีนาคม 2568</c>.</param>
/// <param name="Iso">In ISO 8601, for the <c>datetime</c> attribute.</param>
public sealed record DateView(string Text, string Iso);
