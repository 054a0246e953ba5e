using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Safety;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ItaSite.Loading.Markdown;

/// <summary>Lowers blocks of the Markdown tree to segments, through the allow-list writer. What it does not know is shown as text.</summary>
internal sealed class BodyWriter
{
    private const string TableDirective = "table";

    private static readonly string[] Totals = ["รวม", "รวมทั้งสิ้น", "รวมทั้งหมด", "รวมเป็นเงิน", "Total"];

    private readonly SourceLines lines;
    private readonly Findings findings;
    private readonly SafeHtmlWriter html = new();
    private readonly InlineWriter inlines;
    private readonly AnchorNames anchors;
    private readonly ImmutableArray<BodySegment>.Builder segments = ImmutableArray.CreateBuilder<BodySegment>();
    private readonly ImmutableArray<Heading>.Builder headings = ImmutableArray.CreateBuilder<Heading>();

    public BodyWriter(SourceLines lines, PageContext context, Findings findings)
    {
        this.lines = lines;
        this.findings = findings;
        inlines = new InlineWriter(lines, context, findings, html);
        anchors = new AnchorNames(findings);
    }

    public Body Write(MarkdownDocument document)
    {
        anchors.Reserve(document.Descendants<HeadingBlock>().Select(heading => HeadingText.Read(heading).ExplicitId));
        foreach (var block in document)
        {
            if (block is CustomContainer { Info: TableDirective } table)
                WriteTableReference(table);
            else
                WriteBlock(block);
        }

        TakeSegment();
        return new Body(segments.ToImmutable(), headings.ToImmutable(), inlines.Links);
    }

    private void WriteBlocks(ContainerBlock blocks)
    {
        foreach (var block in blocks)
            WriteBlock(block);
    }

    private void WriteBlock(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case QuoteBlock quote:
                html.Open("blockquote").NewLine();
                WriteBlocks(quote);
                html.Close("blockquote").NewLine();
                break;
            case Table table:
                WriteTable(table);
                break;
            case ThematicBreakBlock:
                html.Open("hr").NewLine();
                break;
            case HtmlBlock raw:
                WriteRawHtml(raw);
                break;
            case CodeBlock code:
                html.Open("pre").Open("code").Text(code.Lines.ToString()).Close("code").Close("pre").NewLine();
                break;
            case CustomContainer container:
                WriteUnknownContainer(container);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock other:
                WriteBlocks(other);
                break;
            case LeafBlock leaf:
                html.Open("p");
                inlines.Write(leaf.Inline);
                html.Close("p").NewLine();
                break;
        }
    }

    private void WriteHeading(HeadingBlock block)
    {
        var where = lines.Of(block);
        var text = HeadingText.Read(block);
        if (block.Level == 1)
            findings.Add(LoadingRules.TopLevelHeading, where, text.Text);
        RefuseUnusableMarker(text.Text, where);
        var level = Math.Max(2, block.Level);
        var id = anchors.Name(text, where);
        headings.Add(new Heading(id, level, text.Text, text.ExplicitId is not null, where));
        var element = "h" + (char)('0' + level);
        html.Open(element).Attribute("id", id).Attribute("lang", ForeignText.LanguageOf(block.Inline));
        inlines.Write(block.Inline, text.Marker);
        html.Close(element).NewLine();
    }

    private void WriteParagraph(ParagraphBlock paragraph)
    {
        if (paragraph.Parent is ListItemBlock { Parent: ListBlock { IsLoose: false } })
        {
            inlines.Write(paragraph.Inline);
            return;
        }

        html.Open("p").Attribute("lang", ForeignText.LanguageOf(paragraph.Inline));
        inlines.Write(paragraph.Inline);
        html.Close("p").NewLine();
    }

    private void WriteList(ListBlock list)
    {
        var element = list.IsOrdered ? "ol" : "ul";
        html.Open(element);
        if (list.IsOrdered && list.OrderedStart is { } start and not "1" && start.All(char.IsAsciiDigit))
            html.Attribute("start", start);
        html.NewLine();
        foreach (var item in list)
        {
            html.Open("li").Attribute("lang", LanguageOf((ListItemBlock)item));
            WriteBlocks((ContainerBlock)item);
            html.Close("li").NewLine();
        }

        html.Close(element).NewLine();
    }

    // In a tight list the text stands in the item itself.
    private static string? LanguageOf(ListItemBlock item) =>
        item is [ParagraphBlock paragraph, ..] && item.Parent is ListBlock { IsLoose: false } ? ForeignText.LanguageOf(paragraph.Inline) : null;

    // Wide tables scroll inside a region that the keyboard can reach (WCAG 2.1.1), so that the page itself never does.
    private void WriteTable(Table table)
    {
        html.Open("div").Attribute("class", "scroll").Attribute("role", "region").Attribute("tabindex", "0")
            .Attribute("aria-label", TableLabel(table)).NewLine();
        html.Open("table").NewLine();
        var isInBody = false;
        foreach (var row in table.OfType<TableRow>())
        {
            OpenRows(row.IsHeader, isFirst: row == table[0], ref isInBody);
            WriteRow(row, table);
        }

        html.Close(isInBody ? "tbody" : "thead").NewLine().Close("table").NewLine().Close("div").NewLine();
    }

    private void OpenRows(bool isHeader, bool isFirst, ref bool isInBody)
    {
        if (isFirst)
        {
            html.Open(isHeader ? "thead" : "tbody").NewLine();
            isInBody = !isHeader;
        }
        else if (!isHeader && !isInBody)
        {
            html.Close("thead").NewLine().Open("tbody").NewLine();
            isInBody = true;
        }
    }

    private void WriteRow(TableRow row, Table table)
    {
        html.Open("tr").Attribute("class", IsTotal(row) ? "sum" : null);
        for (var place = 0; place < row.Count; place++)
        {
            var cell = (TableCell)row[place];
            html.Open(row.IsHeader ? "th" : "td");
            if (place < table.ColumnDefinitions.Count && table.ColumnDefinitions[place].Alignment == TableColumnAlign.Right)
                html.Attribute("class", "num");
            if (row.IsHeader)
                html.Attribute("scope", "col");
            foreach (var block in cell.OfType<LeafBlock>())
                inlines.Write(block.Inline);
            html.Close(row.IsHeader ? "th" : "td");
        }

        html.Close("tr").NewLine();
    }

    private static string TableLabel(Table table) =>
        string.Join(" · ", table.OfType<TableRow>().First().OfType<TableCell>().Select(TextOf));

    // A row that is the sum of others says so in its first cell.
    private static bool IsTotal(TableRow row) =>
        !row.IsHeader && row.FirstOrDefault() is TableCell first && TextOf(first) is var name && Totals.Any(word => name == word || name.StartsWith(word + " ", StringComparison.Ordinal));

    private static string TextOf(TableCell cell) => string.Concat(cell.OfType<LeafBlock>().Select(block => HeadingText.PlainText(block.Inline)));

    private void WriteTableReference(CustomContainer container)
    {
        var where = lines.Of(container);
        var (name, explicitId) = HeadingText.SplitMarker(container.Arguments ?? "");
        RefuseUnusableMarker(container.Arguments ?? "", where);
        TakeSegment();
        segments.Add(new TableSegment(new Spanned<string>(name, where), explicitId ?? name));
        WriteBlocks(container);
    }

    // An editor who names a heading in Thai means well, and would never learn why nothing finds it.
    private void RefuseUnusableMarker(string text, Diagnostics.SourceSpan where)
    {
        if (HeadingText.UnusableMarker(text) is { } marker)
            findings.Add(LoadingRules.UnusableAnchor, where, marker);
    }

    private void WriteUnknownContainer(CustomContainer container)
    {
        findings.Add(LoadingRules.UnknownDirective, lines.Of(container), container.Info ?? "", TableDirective);
        WriteBlocks(container);
    }

    // A comment is the editor's own note; any other raw HTML is shown as what it is, text, and reported.
    private void WriteRawHtml(HtmlBlock raw)
    {
        if (raw.Type == HtmlBlockType.Comment)
            return;
        findings.Add(LoadingRules.RawHtml, lines.Of(raw), raw.Lines.Lines[0].Slice.ToString().Trim());
        html.Open("p").Text(raw.Lines.ToString()).Close("p").NewLine();
    }

    private void TakeSegment()
    {
        if (!html.IsEmpty)
            segments.Add(new HtmlSegment(html.Take()));
    }
}
