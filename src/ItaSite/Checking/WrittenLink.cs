using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>A link where an editor wrote it.</summary>
/// <param name="Text">As written, or null when the rendered address says it best.</param>
/// <param name="Where">Its place.</param>
/// <param name="Item">The item whose page it belongs to, or null.</param>
/// <param name="Element">The element it is evidence of, or null.</param>
internal sealed record WrittenLink(string? Text, SourceSpan Where, ItemKey? Item, string? Element);
