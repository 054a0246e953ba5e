using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>A page as it will be published. Pages stream: each is rendered, read for links, written and dropped.</summary>
/// <param name="Address">Its site address.</param>
/// <param name="Html">The whole document.</param>
/// <param name="Source">The content file it was made from, or the place that caused it.</param>
public sealed record RenderedPage(string Address, string Html, SourceSpan Source);

/// <summary>A file made from the model, such as the sitemap.</summary>
/// <param name="Address">Its site address.</param>
/// <param name="Bytes">Its content.</param>
public sealed record ExportedFile(string Address, ReadOnlyMemory<byte> Bytes);
