using System.Text.Encodings.Web;
using ItaSite.Safety;
using Microsoft.AspNetCore.Html;

namespace ItaSite.Rendering;

/// <summary>Text of an editor that went through the allow-list: with the theme's own style, the only thing a template writes unencoded.</summary>
/// <param name="html">The allow-list writer's product.</param>
public sealed class SafeMarkup(SafeHtml html) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(html.ToString());
}
