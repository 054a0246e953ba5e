using System.Text;
using ItaSite.Safety;

namespace ItaSite.Cli.Preview;

/// <summary>A piece of HTML made from a template: the only text that goes into another template as it is.</summary>
/// <param name="Html">The piece.</param>
internal readonly record struct Markup(string Html)
{
    /// <summary>Pieces one after another.</summary>
    public static Markup Join(IEnumerable<Markup> pieces) => new(string.Concat(pieces.Select(piece => piece.Html)));
}

/// <summary>Fills the templates of the preview; every value that is not made from a template is encoded.</summary>
internal static class PreviewHtml
{
    /// <summary>The template with its places filled.</summary>
    /// <param name="name">Name of the template without extension.</param>
    /// <param name="values">Text to encode, or <see cref="Markup"/>, by name of place.</param>
    public static Markup Fill(string name, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var encoded = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (place, value) in values)
            encoded[place] = value is Markup markup ? markup.Html : Encode(value?.ToString() ?? "");
        return new Markup(FileTemplate.Fill($"preview/{name}.html", encoded));
    }

    private static string Encode(string text)
    {
        var result = new StringBuilder(text.Length);
        HtmlText.Encode(text, result);
        return result.ToString();
    }
}
