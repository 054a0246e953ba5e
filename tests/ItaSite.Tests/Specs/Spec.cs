using System.Globalization;
using System.Text;
using ItaSite.Loading;
using Markdig;
using Markdig.Syntax;

namespace ItaSite.Tests.Specs;

/// <summary>
/// One case of a Markdown spec: the files of a small site and the findings it must give. A spec is prose for people with fenced
/// blocks for the test: a block with a path after its language is a file, a block <c>findings</c> lists <c>file:line:column severity code</c>,
/// a block <c>states</c> before it lists <c>item/element state</c>. A day after <c>findings</c> is the day to judge by. Files under the
/// first heading belong to every case; a path below <c>facts/</c> is one more catalogue or kind of dataset. In a block <c>bytes</c> every
/// <c>\x..</c> is a byte. A block <c>case</c> names a broken case that stands in for the files: a state of the machine, a theme, the web.
/// </summary>
public sealed record Spec(string Name, IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<string> States, IReadOnlyList<string> Findings, string AsOf)
{
    private const string CaseLanguage = "case";
    private const string FindingsLanguage = "findings";
    private const string StatesLanguage = "states";
    private const string UsualDay = "2024-05-15";
    private const string FactsFolder = "facts/";

    /// <summary>Every case of every spec, by name.</summary>
    public static IReadOnlyDictionary<string, Spec> All { get; } = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "tests", "Specs"), "*.md", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .SelectMany(Read)
        .ToDictionary(spec => spec.Name, StringComparer.Ordinal);

    /// <summary>The broken case that stands in for files, or null.</summary>
    public string? Case { get; init; }

    /// <summary>The facts that the case is judged by.</summary>
    public FactFiles Facts => Files.Where(file => IsFact(file.Key))
        .Aggregate(FactFiles.BuiltIn, (facts, file) => facts.With(file.Key[FactsFolder.Length..], Encoding.UTF8.GetString(file.Value)));

    /// <summary>The files of the site.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> SiteFiles => Files.Where(file => !IsFact(file.Key));

    public override string ToString() => Name;

    private static bool IsFact(string path) => path.StartsWith(FactsFolder, StringComparison.Ordinal);

    private static IEnumerable<Spec> Read(string file)
    {
        var title = "";
        var common = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var files = common;
        IReadOnlyList<string> states = [];
        string? broken = null;
        foreach (var block in Markdown.Parse(File.ReadAllText(file)))
        {
            switch (block)
            {
                case HeadingBlock heading:
                    title = heading.Inline!.FirstChild!.ToString()!;
                    files = heading.Level == 1 ? common : new Dictionary<string, byte[]>(common, StringComparer.Ordinal);
                    states = [];
                    broken = null;
                    break;
                case FencedCodeBlock { Info: CaseLanguage } state:
                    broken = Lines(state).Single();
                    break;
                case FencedCodeBlock { Info: StatesLanguage } lines:
                    states = Lines(lines);
                    break;
                case FencedCodeBlock { Info: FindingsLanguage } findings:
                    var day = findings.Arguments is { Length: > 0 } named ? named.Trim() : UsualDay;
                    var name = $"{Path.GetFileNameWithoutExtension(file)}: {title}{(day == UsualDay ? "" : $" on {day}")}";
                    yield return new Spec(name, new Dictionary<string, byte[]>(files, StringComparer.Ordinal), states, Lines(findings), day) { Case = broken };
                    states = [];
                    break;
                case FencedCodeBlock { Arguments.Length: > 0 } input:
                    files[input.Arguments!.Trim()] = Content(input);
                    break;
            }
        }
    }

    // A text stands for a document or workbook that holds it, so that specs stay readable; a block "raw" is the file itself.
    private static byte[] Content(FencedCodeBlock block)
    {
        var text = block.Lines.ToString() + "\n";
        return block.Info == "bytes" ? Bytes(text) : Encoding.UTF8.GetBytes(Document(block, text));
    }

    private static string Document(FencedCodeBlock block, string text) =>
        (block.Info, Path.GetExtension(block.Arguments!.Trim())) switch
        {
            ("text", ".pdf") => $"%PDF-1.7\n{text}%%EOF\n",
            ("text", ".xlsx" or ".docx") => $"PK\u0003\u0004{text}",
            _ => text,
        };

    private static byte[] Bytes(string text)
    {
        var bytes = new List<byte>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text.AsSpan(at).StartsWith("\\x", StringComparison.Ordinal))
            {
                bytes.Add(byte.Parse(text.AsSpan(at + 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                at += 3;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text[at].ToString()));
            }
        }

        return [.. bytes];
    }

    private static List<string> Lines(LeafBlock block) =>
        [.. block.Lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal)];
}
