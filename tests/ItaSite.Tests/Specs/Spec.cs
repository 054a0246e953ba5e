using Markdig;
using Markdig.Syntax;

namespace ItaSite.Tests.Specs;

/// <summary>
/// One case of a Markdown spec: the files of a small site and the findings it must give. A spec is prose for people with fenced
/// blocks for the test: a block with a path after its language is a file, a block <c>findings</c> lists <c>file:line:column severity code</c>.
/// </summary>
public sealed record Spec(string Name, IReadOnlyDictionary<string, string> Files, IReadOnlyList<string> Findings)
{
    private const string FindingsLanguage = "findings";

    /// <summary>Every case of every spec, by name.</summary>
    public static IReadOnlyDictionary<string, Spec> All { get; } = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "tests", "Specs"), "*.md", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .SelectMany(Read)
        .ToDictionary(spec => spec.Name, StringComparer.Ordinal);

    public override string ToString() => Name;

    private static IEnumerable<Spec> Read(string file)
    {
        var title = "";
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var block in Markdown.Parse(File.ReadAllText(file)))
        {
            switch (block)
            {
                case HeadingBlock heading:
                    title = heading.Inline!.FirstChild!.ToString()!;
                    files = new Dictionary<string, string>(StringComparer.Ordinal);
                    break;
                case FencedCodeBlock { Info: FindingsLanguage } findings:
                    yield return new Spec($"{Path.GetFileNameWithoutExtension(file)}: {title}", files, Lines(findings));
                    break;
                case FencedCodeBlock { Arguments.Length: > 0 } input:
                    files[input.Arguments!.Trim()] = input.Lines.ToString() + "\n";
                    break;
            }
        }
    }

    private static List<string> Lines(LeafBlock block) =>
        [.. block.Lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal)];
}
