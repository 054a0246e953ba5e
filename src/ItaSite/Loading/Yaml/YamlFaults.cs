using ItaSite.Diagnostics;

namespace ItaSite.Loading.Yaml;

/// <summary>Tells the parser's complaints in terms of what editors do: the parser's own words help nobody in an office.</summary>
internal static class YamlFaults
{
    /// <summary>The first line indented with a tab, or null. YAML forbids it; the parser lets some pass and complains of others in riddles.</summary>
    public static int? TabIndentedLine(string[] lines)
    {
        var index = Array.FindIndex(lines, text => text.AsSpan(0, text.Length - text.AsSpan().TrimStart().Length).Contains('\t'));
        return index < 0 ? null : index + 1;
    }

    /// <summary>The finding for a complaint of the parser.</summary>
    /// <param name="complaint">What the parser said.</param>
    /// <param name="atLine">Where it noticed, from 1; it may be later than the fault.</param>
    /// <param name="atColumn">The column there, from 1.</param>
    /// <param name="lines">The text.</param>
    /// <param name="file">The file.</param>
    /// <param name="lineOffset">Lines of the file before the text.</param>
    public static Diagnostic Classify(string complaint, int atLine, int atColumn, string[] lines, string file, int lineOffset)
    {
        var line = Math.Clamp(atLine, 1, lines.Length);
        var column = Math.Max(1, atColumn);
        SourceSpan At(int number, int at) => new(file, number + lineOffset, at);

        if (complaint.Contains("quoted scalar", StringComparison.Ordinal))
            return new Diagnostic(LoadingRules.UnclosedQuote, At(line, column), lines[line - 1].Trim());
        if (HashInBracket(lines, line) is { } hash)
            return new Diagnostic(LoadingRules.UnquotedHash, At(hash.Line, hash.Column), lines[hash.Line - 1].Trim(), lines[hash.Line - 1][(hash.Column - 1)..].Trim());
        if (UnclosedBracketLine(lines, line) is { } open)
            return new Diagnostic(LoadingRules.UnclosedBracket, At(open.Line, open.Column), open.Bracket.ToString());
        if (complaint.Contains("apping values are not allowed", StringComparison.Ordinal) || HasTwoColons(lines[line - 1]))
            return new Diagnostic(LoadingRules.UnquotedColon, At(line, column), lines[line - 1].Trim());
        return new Diagnostic(LoadingRules.YamlSyntax, At(line, column));
    }

    private static (int Line, int Column)? HashInBracket(string[] lines, int line)
    {
        for (var number = line; number >= 1; number--)
        {
            var text = lines[number - 1];
            var bracket = text.AsSpan().IndexOfAny('[', '{');
            var hash = bracket < 0 ? -1 : text.IndexOf(" #", bracket, StringComparison.Ordinal);
            if (hash >= 0 && hash + 2 < text.Length && text[hash + 2] != ' ')
                return (number, hash + 2);
        }

        return null;
    }

    private static (int Line, int Column, char Bracket)? UnclosedBracketLine(string[] lines, int line)
    {
        var open = new Stack<(int Line, int Column, char Bracket)>();
        for (var number = 1; number <= line; number++)
        {
            var quote = '\0';
            for (var i = 0; i < lines[number - 1].Length && open.Count < 1000; i++)
            {
                var c = lines[number - 1][i];
                if (quote != '\0' ? c == quote : c is '"' or '\'')
                    quote = quote == '\0' ? c : '\0';
                else if (quote == '\0' && c is '[' or '{')
                    open.Push((number, i + 1, c));
                else if (quote == '\0' && c is ']' or '}' && open.Count > 0)
                    open.Pop();
            }
        }

        return open.Count > 0 ? open.Peek() : null;
    }

    private static bool HasTwoColons(string line)
    {
        var first = line.IndexOf(": ", StringComparison.Ordinal);
        return first >= 0 && line.IndexOf(": ", first + 2, StringComparison.Ordinal) > 0;
    }
}
