using System.Collections.Immutable;
using ItaSite.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ItaSite.Loading.Yaml;

/// <summary>
/// Reads YAML text through its events into <see cref="YamlNode"/>s. No deserializer is used: depth is bounded, anchors, aliases
/// and tags are refused, and keys are unique, so a file can neither exhaust the process nor mean something unseen.
/// </summary>
internal sealed class YamlText
{
    private readonly Findings findings;
    private readonly int lineOffset;
    private readonly Parser parser;
    private readonly string[] lines;

    private YamlText(string text, Findings findings, int lineOffset)
    {
        this.findings = findings;
        this.lineOffset = lineOffset;
        parser = new Parser(new StringReader(text));
        lines = text.Split('\n');
    }

    /// <summary>The top mapping of the text, or null when it has none; then a finding says why.</summary>
    /// <param name="text">YAML text.</param>
    /// <param name="findings">Where faults go.</param>
    /// <param name="lineOffset">Lines of the file before the text.</param>
    public static YamlMapping? Read(string text, Findings findings, int lineOffset = 0)
    {
        var node = new YamlText(text, findings, lineOffset).ReadTop();
        if (node is null or YamlMapping)
            return (YamlMapping?)node;
        if (node is YamlScalar { IsEmpty: true })
            return new YamlMapping([], node.Where);
        findings.Add(LoadingRules.WrongShape, node.Where, Shape.Mapping);
        return null;
    }

    /// <summary>The top list of the text, or null when it has none; then a finding says why.</summary>
    /// <param name="text">YAML text.</param>
    /// <param name="findings">Where faults go.</param>
    public static YamlSequence? ReadList(string text, Findings findings)
    {
        var node = new YamlText(text, findings, 0).ReadTop();
        if (node is null or YamlSequence)
            return (YamlSequence?)node;
        if (node is YamlScalar { IsEmpty: true })
            return new YamlSequence([], node.Where);
        findings.Add(LoadingRules.WrongShape, node.Where, Shape.List);
        return null;
    }

    private YamlNode? ReadTop()
    {
        if (YamlFaults.TabIndentedLine(lines) is { } tabbed)
        {
            findings.Add(LoadingRules.TabIndent, new SourceSpan(findings.File, tabbed + lineOffset, 1));
            return null;
        }

        try
        {
            return ReadDocument();
        }
        catch (YamlException error)
        {
            findings.Add(YamlFaults.Classify(error.Message, (int)error.Start.Line, (int)error.Start.Column, lines, findings.File, lineOffset));
            return null;
        }
        catch (InvalidOperationException error)
        {
            // The scanner gives up on some unclosed brackets with an exception of its own that has no place.
            var last = parser.Current?.End ?? Mark.Empty;
            findings.Add(YamlFaults.Classify(error.Message, (int)last.Line, (int)last.Column, lines, findings.File, lineOffset));
            return null;
        }
        catch (RefusedException refused)
        {
            findings.Add(refused.Finding);
            return null;
        }
    }

    private YamlNode ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
            return new YamlScalar("", false, SourceSpan.WholeFile(findings.File));
        parser.Consume<DocumentStart>();
        var node = ReadNode(0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
            throw Refused(LoadingRules.YamlSyntax, second);
        return node;
    }

    private YamlNode ReadNode(int depth)
    {
        var current = parser.Consume<ParsingEvent>();
        if (current is AnchorAlias alias)
            throw Refused(LoadingRules.AnchorOrAlias, alias, "*" + alias.Value.Value);
        if (current is NodeEvent { Anchor.IsEmpty: false } anchored)
            throw Refused(LoadingRules.AnchorOrAlias, anchored, "&" + anchored.Anchor.Value);
        if (current is NodeEvent { Tag.IsEmpty: false } tagged and (not Scalar or Scalar { IsPlainImplicit: false, IsQuotedImplicit: false }))
            throw Refused(LoadingRules.Tag, tagged, tagged.Tag.Value);
        // An escape such as "\x00" brings in what the file itself was refused for.
        if (current is Scalar { Value: var value } && Characters.FirstForbidden(value) is >= 0 and var at)
            throw Refused(LoadingRules.ControlCharacter, current, Characters.Code(value[at]));
        if (depth > Limits.YamlDepth)
            throw Refused(LoadingRules.NestedTooDeep, current, Limits.YamlDepth);
        return current switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, SpanOf(scalar)),
            SequenceStart start => ReadSequence(start, depth),
            MappingStart start => ReadMapping(start, depth),
            _ => throw Refused(LoadingRules.YamlSyntax, current),
        };
    }

    private YamlSequence ReadSequence(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1));
        return new YamlSequence(items.ToImmutable(), SpanOf(start));
    }

    private YamlMapping ReadMapping(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not YamlScalar key)
                throw Refused(LoadingRules.WrongShape, start, Shape.Text);
            var value = NoticeSwallowedHash(key, ReadNode(depth + 1));
            if (places.TryAdd(key.Text, key.Where))
                entries.Add(new YamlEntry(key, value));
            else
                findings.Add(new Diagnostic(LoadingRules.DuplicateKey, key.Where, key.Text, places[key.Text].Line) { Related = [places[key.Text]] });
        }

        return new YamlMapping(entries.ToImmutable(), SpanOf(start));
    }

    // `org-chart: #org-chart` has no value: the rest of the line is a comment. The editor meant the anchor.
    private YamlNode NoticeSwallowedHash(YamlScalar key, YamlNode value)
    {
        if (value is not YamlScalar { IsEmpty: true } empty)
            return value;
        var line = LineAt(key.Where.Line - lineOffset);
        var after = line.AsSpan(Math.Min(line.Length, line.IndexOf(':', StringComparison.Ordinal) + 1)).Trim();
        if (after is not ['#', not ' ', ..])
            return value;
        findings.Add(LoadingRules.UnquotedHash, key.Where, key.Text, after.ToString());
        return empty;
    }

    private string LineAt(int number) => lines.ElementAtOrDefault(number - 1) ?? "";

    private SourceSpan SpanOf(ParsingEvent at) => new(
        findings.File,
        (int)at.Start.Line + lineOffset,
        (int)at.Start.Column,
        (int)at.End.Line + lineOffset,
        (int)at.End.Column);

    private RefusedException Refused(RuleInfo rule, ParsingEvent at, params ReadOnlySpan<object?> arguments) =>
        new(new Diagnostic(rule, new SourceSpan(findings.File, (int)at.Start.Line + lineOffset, (int)at.Start.Column), arguments));

    // Unwinds the reading of one file; never leaves this class.
    private sealed class RefusedException(Diagnostic finding) : Exception
    {
        public Diagnostic Finding { get; } = finding;
    }
}
