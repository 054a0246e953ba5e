namespace ItaSite.Model;

/// <summary>A text in Thai, and in English where the agency gave one.</summary>
/// <param name="Thai">The Thai text.</param>
/// <param name="English">The English text, or null.</param>
public sealed record LocalizedText(string Thai, string? English);
