using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace ItaSite.Rendering;

/// <summary>The theme's style sheet as it stands in the head of a page, so that the first paint waits for one request only.</summary>
/// <param name="css">The sheet, from the theme and a checked colour, never from content.</param>
public sealed class InlineStyle(string css) : IHtmlContent
{
    /// <summary>The source expression by which a content security policy allows this sheet and no other.</summary>
    public string Hash { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)))}'";

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(css);
}
