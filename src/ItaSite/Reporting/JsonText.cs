using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ItaSite.Reporting;

/// <summary>JSON for other programs, as it is also read in terminals and by runners.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', 95).Select(c => (char)c), '\n', .. Enumerable.Range('ก', 91).Select(c => (char)c)]);

    /// <summary>Writes one value and a line end.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            write(json);
        output.Write(Harmless(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length)));
        output.Write("\n");
    }

    /// <summary>A value of one of our enumerations, as other programs read it.</summary>
    public static string Word(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    // Most texts hold nothing that could act on anything, and need no second look.
    private static bool IsPlain(string json) => !json.AsSpan().ContainsAnyExcept(Plain) && !json.Contains("##", StringComparison.Ordinal);

    /// <summary>JSON in which what acts on a terminal or a runner is escaped, which leaves its value the same.</summary>
    internal static string Harmless(string json)
    {
        if (IsPlain(json))
            return json;
        var result = new StringBuilder(json.Length);
        foreach (var rune in json.EnumerateRunes())
        {
            if (rune.Value == '\n' || !PlainText.IsHarmful(rune))
                result.Append(rune.ToString());
            else
                result.AppendJoin("", rune.ToString().Select(c => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")));
        }

        return result.Replace("##[", "#\\u0023[").Replace("##vso[", "#\\u0023vso[").ToString();
    }
}
