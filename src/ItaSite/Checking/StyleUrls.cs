using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ItaSite.Checking;

/// <summary>An address in a style sheet.</summary>
/// <param name="Offset">Where it begins in the sheet.</param>
/// <param name="Url">The address, escapes resolved.</param>
internal readonly record struct StyleUrl(int Offset, string Url);

/// <summary>Finds the addresses of <c>url()</c>, <c>src()</c> and <c>@import</c> in a style sheet (CSS Syntax, "consume a token").</summary>
internal static class StyleUrls
{
    private static readonly SearchValues<char> Interesting = SearchValues.Create("\"'/@(");

    /// <summary>The addresses in order.</summary>
    public static ImmutableArray<StyleUrl> In(ReadOnlySpan<char> css)
    {
        var found = ImmutableArray.CreateBuilder<StyleUrl>();
        var isImport = false;
        var isNamespace = false;
        for (var at = 0; at < css.Length;)
        {
            var next = css[at..].IndexOfAny(Interesting);
            if (next < 0)
                break;
            // Only what follows the word at once belongs to it.
            if (css[at..(at + next)].ContainsAny(";{}"))
                isImport = isNamespace = false;
            at += next;
            switch (css[at])
            {
                case '/':
                    at = AfterComment(css, at);
                    break;
                case '@':
                    isImport = Word(css, at + 1, "import");
                    isNamespace = Word(css, at + 1, "namespace");
                    at++;
                    break;
                case '(':
                    at = AfterBracket(css, at, isNamespace ? null : found);
                    isImport = false;
                    break;
                default:
                    at = AfterString(css, at, isImport ? found : null);
                    isImport = false;
                    break;
            }
        }

        return found.ToImmutable();
    }

    private static bool Word(ReadOnlySpan<char> css, int at, string word) => css[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static int AfterComment(ReadOnlySpan<char> css, int at)
    {
        if (!css[at..].StartsWith("/*", StringComparison.Ordinal))
            return at + 1;
        var end = css[(at + 2)..].IndexOf("*/", StringComparison.Ordinal);
        return end < 0 ? css.Length : at + 2 + end + 2;
    }

    private static int AfterBracket(ReadOnlySpan<char> css, int at, ImmutableArray<StyleUrl>.Builder? found)
    {
        var before = css[..at];
        if (!before.EndsWith("url", StringComparison.OrdinalIgnoreCase) || (at > 3 && IsNameCharacter(css[at - 4])))
            return at + 1;
        var start = at + 1;
        while (start < css.Length && char.IsWhiteSpace(css[start]))
            start++;
        if (start < css.Length && css[start] is '"' or '\'')
            return AfterString(css, start, found);
        var end = EndOfPlain(css, start);
        Add(start, css[start..end].TrimEnd(), found);
        return Math.Min(css.Length, end + 1);
    }

    private static int EndOfPlain(ReadOnlySpan<char> css, int start)
    {
        for (var at = start; at < css.Length; at++)
        {
            if (css[at] == '\\')
                at++;
            else if (css[at] == ')')
                return at;
        }

        return css.Length;
    }

    private static int AfterString(ReadOnlySpan<char> css, int at, ImmutableArray<StyleUrl>.Builder? found)
    {
        for (var end = at + 1; end < css.Length; end++)
        {
            if (css[end] == '\\')
            {
                end++;
            }
            else if (css[end] == css[at])
            {
                Add(at + 1, css[(at + 1)..end], found);
                return end + 1;
            }
            else if (css[end] is '\n' or '\r' or '\f')
            {
                // A string that does not end on its line is none.
                return end;
            }
        }

        return css.Length;
    }

    private static void Add(int start, ReadOnlySpan<char> written, ImmutableArray<StyleUrl>.Builder? found)
    {
        if (found is not null && !written.IsEmpty)
            found.Add(new StyleUrl(start, written.Contains('\\') ? Unescaped(written) : written.ToString()));
    }

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';

    private static string Unescaped(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] != '\\' || at + 1 == text.Length)
                plain.Append(text[at++]);
            else
                at = AppendEscape(text, at + 1, plain);
        }

        return plain.ToString();
    }

    private static int AppendEscape(ReadOnlySpan<char> text, int at, StringBuilder plain)
    {
        var digits = 0;
        while (digits < 6 && at + digits < text.Length && char.IsAsciiHexDigit(text[at + digits]))
            digits++;
        if (digits == 0)
        {
            if (text[at] is not ('\n' or '\r' or '\f'))
                plain.Append(text[at]);
            return at + 1;
        }

        var value = int.Parse(text.Slice(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        plain.Append((Rune.IsValid(value) && value != 0 ? new Rune(value) : Rune.ReplacementChar).ToString());
        at += digits;
        return at < text.Length && char.IsWhiteSpace(text[at]) ? at + 1 : at;
    }
}
