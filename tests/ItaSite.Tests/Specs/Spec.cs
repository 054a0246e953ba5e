using ItaSite.Loading;
using Markdig;
using Markdig.Syntax;

namespace ItaSite.Tests.Specs;

/// <summary>
/// One case of a Markdown spec: the files of a small site and the findings it must give. A spec is prose for people with fenced
/// blocks for the test: a block with a path after its language is a file, a block <c>findings</c> lists <c>file:line:column severity code</c>,
/// a block <c>states</c> before it lists <c>item/element state</c>. A day after <c>findings</c> is the day to judge by. Files under the
/// first heading belong to every case; a path below <c>facts/</c> is one more catalogue or kind of dataset.
/// </summary>
public sealed record Spec(string Name, IReadOnlyDictionary<string, string> Files, IReadOnlyList<string> States, IReadOnlyList<string> Findings, string AsOf)
{
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

    /// <summary>The facts that the case is judged by.</summary>
    public FactFiles Facts => Files.Where(file => IsFact(file.Key))
        .Aggregate(FactFiles.BuiltIn, (facts, file) => facts.With(file.Key[FactsFolder.Length..], file.Value));

    /// <summary>The files of the site.</summary>
    public IEnumerable<KeyValuePair<string, string>> SiteFiles => Files.Where(file => !IsFact(file.Key));

    public override string ToString() => Name;

    private static bool IsFact(string path) => path.StartsWith(FactsFolder, StringComparison.Ordinal);

    private static IEnumerable<Spec> Read(string file)
    {
        var title = "";
        var common = new Dictionary<string, string>(StringComparer.Ordinal);
        var files = common;
        IReadOnlyList<string> states = [];
        foreach (var block in Markdown.Parse(File.ReadAllText(file)))
        {
            switch (block)
            {
                case HeadingBlock heading:
                    title = heading.Inline!.FirstChild!.ToString()!;
                    files = heading.Level == 1 ? common : new Dictionary<string, string>(common, StringComparer.Ordinal);
                    states = [];
                    break;
                case FencedCodeBlock { Info: StatesLanguage } lines:
                    states = Lines(lines);
                    break;
                case FencedCodeBlock { Info: FindingsLanguage } findings:
                    var day = findings.Arguments is { Length: > 0 } named ? named.Trim() : UsualDay;
                    var name = $"{Path.GetFileNameWithoutExtension(file)}: {title}{(day == UsualDay ? "" : $" on {day}")}";
                    yield return new Spec(name, new Dictionary<string, string>(files, StringComparer.Ordinal), states, Lines(findings), day);
                    states = [];
                    break;
                case FencedCodeBlock { Arguments.Length: > 0 } input:
                    files[input.Arguments!.Trim()] = Content(input);
                    break;
            }
        }
    }

    // A text stands for a document or workbook that holds it, so that specs stay readable; a block "raw" is the file itself.
    private static string Content(FencedCodeBlock block)
    {
        var text = block.Lines.ToString() + "\n";
        return (block.Info, Path.GetExtension(block.Arguments!.Trim())) switch
        {
            ("text", ".pdf") => $"%PDF-1.7\n{text}%%EOF\n",
            ("text", ".xlsx" or ".docx") => $"PK\u0003\u0004{text}",
            _ => text,
        };
    }

    private static List<string> Lines(LeafBlock block) =>
        [.. block.Lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal)];
}
