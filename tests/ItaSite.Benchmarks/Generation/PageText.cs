using System.Globalization;
using System.Text;

namespace ItaSite.Benchmarks.Generation;

/// <summary>
/// Writes a page's Markdown: about 2.7 KB with its front matter, with a table, a list, and links of every kind.
/// The same page makes the same text in every dialect, for its choices come from the page's own sequence.
/// </summary>
internal sealed class PageText
{
    /// <summary>Anchors that every news post and free page has.</summary>
    public static readonly string[] Anchors = ["#schedule", "#prepare"];

    private readonly StringBuilder text = new();
    private readonly PlannedPage page;
    private readonly SitePlan plan;
    private readonly Dialect dialect;
    private readonly Sequence sequence;

    private PageText(PlannedPage page, SitePlan plan, Dialect dialect)
    {
        this.page = page;
        this.plan = plan;
        this.dialect = dialect;
        sequence = Sequence.OfPage(page.Index);
    }

    /// <summary>The whole file.</summary>
    public static string Of(PlannedPage page, SitePlan plan, Dialect dialect)
    {
        var writer = new PageText(page, plan, dialect);
        writer.Write();
        return writer.text.ToString();
    }

    /// <summary>The heading under which an element stands.</summary>
    public static string HeadingOf(string element) => $"ข้อมูล {element}";

    private void Write()
    {
        var head = PageHead.Of(page, plan, sequence);
        text.Append("---\n").Append(dialect.FrontMatter(head)).Append("---\n");
        Paragraph(Link(PageKind.News, sequence.Of(Anchors)));
        foreach (var element in page.Elements)
            text.Append("## ").Append(HeadingOf(element)).Append(" {#").Append(element).Append("}\n\n").Append(sequence.Of(Phrases.Sentences)).Append("\n\n");
        Table();
        List();
        text.Append("## ").Append(sequence.Of(Phrases.Headings)).Append("\n\n");
        Paragraph($"โทร [0-0000-0101](tel:000000101) หรือดู[กำหนดการในหน้านี้]({Anchors[0]})");
    }

    private void Paragraph(string ending) =>
        text.Append("**").Append(sequence.Of(Phrases.Subjects)).Append("** ").Append(sequence.Of(Phrases.Sentences)).Append(' ').Append(ending).Append("\n\n");

    private void Table()
    {
        text.Append("## กำหนดการ {#schedule}\n\n| งาน | วันที่ | ผล |\n| --- | --- | --- |\n");
        for (var i = 0; i < 4; i++)
        {
            text.Append("| ").Append(sequence.Of(Phrases.Rows)).Append(CultureInfo.InvariantCulture, $" | {sequence.Below(28) + 1} ")
                .Append(sequence.Of(Phrases.Months)).Append(" 2567 | ").Append(sequence.Of(Phrases.States)).Append(" |\n");
        }

        text.Append('\n');
    }

    private void List()
    {
        text.Append("## สิ่งที่ต้องเตรียม {#prepare}\n\n- ").Append(sequence.Of(Phrases.Points)).Append("\n- ")
            .Append(Link(PageKind.News, "")).Append("\n- ")
            .Append(Link(PageKind.Item, "")).Append("\n- ")
            .Append(Link(PageKind.Free, sequence.Of(Anchors))).Append("\n\n");
    }

    private string Link(PageKind kind, string anchor)
    {
        var target = plan.Other(kind, page, sequence);
        return $"อ่านต่อที่ [{sequence.Of(Phrases.Subjects)}]({dialect.Link(page, target, anchor)})";
    }
}
