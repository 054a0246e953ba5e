using System.Globalization;
using System.Text;
using System.Xml;

namespace ItaSite.Exporting;

/// <summary>
/// A workbook of one sheet of texts (ECMA-376, transitional). Written by hand: five small parts, no time, no id that chance made, so that the same
/// rows give the same bytes everywhere.
/// </summary>
internal static class XlsxFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    // What spreadsheets hold in one cell, and in the name of a sheet.
    private const int LongestCell = 32_767;
    private const int LongestName = 31;

    // In points, for letters of 11.
    private const int LineHeight = 18;

    /// <summary>The file's bytes.</summary>
    /// <param name="title">Name of the sheet.</param>
    /// <param name="widths">Width of each column in characters.</param>
    /// <param name="rows">The rows, headings first.</param>
    public static byte[] Of(string title, IReadOnlyList<double> widths, IReadOnlyList<IReadOnlyList<string>> rows) => StoredZip.Of(
    [
        ("[Content_Types].xml", Part(WriteTypes)),
        ("_rels/.rels", Part(xml => WriteRelations(xml, [("officeDocument", "xl/workbook.xml")]))),
        ("xl/workbook.xml", Part(xml => WriteWorkbook(xml, title))),
        ("xl/_rels/workbook.xml.rels", Part(xml => WriteRelations(xml, [("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")]))),
        ("xl/styles.xml", Part(WriteStyles)),
        ("xl/worksheets/sheet1.xml", Part(xml => WriteSheet(xml, widths, rows))),
    ]);

    private static byte[] Part(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartDocument(standalone: true);
            write(xml);
        }

        return bytes.ToArray();
    }

    private static void WriteTypes(XmlWriter xml)
    {
        const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        xml.WriteStartElement("Types", Package + "content-types");
        Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", Sheet + "sheet.main+xml"));
        Element(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", Sheet + "styles+xml"));
        Element(xml, "Override", ("PartName", "/xl/worksheets/sheet1.xml"), ("ContentType", Sheet + "worksheet+xml"));
        xml.WriteEndElement();
    }

    private static void WriteRelations(XmlWriter xml, IReadOnlyList<(string Type, string Target)> relations)
    {
        xml.WriteStartElement("Relationships", Package + "relationships");
        for (var i = 0; i < relations.Count; i++)
            Element(xml, "Relationship", ("Id", Id(i)), ("Type", $"{Relation}/{relations[i].Type}"), ("Target", relations[i].Target));
        xml.WriteEndElement();
    }

    private static string Id(int place) => string.Create(CultureInfo.InvariantCulture, $"rId{place + 1}");

    private static void WriteWorkbook(XmlWriter xml, string title)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets", Main);
        xml.WriteStartElement("sheet", Main);
        xml.WriteAttributeString("name", Name(title));
        xml.WriteAttributeString("sheetId", "1");
        xml.WriteAttributeString("r", "id", Relation, Id(0));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // These signs mean something in the name of a sheet.
    private static string Name(string title)
    {
        var name = string.Concat(XmlText.Clean(title).Where(c => !"[]:*?/\\'".Contains(c, StringComparison.Ordinal)));
        return name.Length <= LongestName ? name : name[..LongestName];
    }

    // Two styles of cells: plain and heading; both wrap, so that a cell of several lines is seen whole.
    private static void WriteStyles(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", Main);
        xml.WriteRaw("""
            <fonts count="2"><font><sz val="11"/><name val="TH Sarabun New"/></font><font><b/><sz val="11"/><name val="TH Sarabun New"/></font></fonts>
            <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
            <cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
            """.ReplaceLineEndings(""));
        xml.WriteEndElement();
    }

    private static void WriteSheet(XmlWriter xml, IReadOnlyList<double> widths, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        xml.WriteRaw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        xml.WriteStartElement("cols", Main);
        for (var i = 0; i < widths.Count; i++)
            Element(xml, "col", ("min", Number(i + 1)), ("max", Number(i + 1)), ("width", widths[i].ToString(CultureInfo.InvariantCulture)), ("customWidth", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData", Main);
        for (var i = 0; i < rows.Count; i++)
            WriteRow(xml, i, rows[i], widths);
        xml.WriteEndElement();
        // On paper: A4 on its side, as wide as the sheet, as many sheets long as it takes.
        xml.WriteRaw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        xml.WriteEndElement();
    }

    // Texts stand in the cells themselves and are never read as formulas.
    private static void WriteRow(XmlWriter xml, int number, IReadOnlyList<string> cells, IReadOnlyList<double> widths)
    {
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", Number(number + 1));
        xml.WriteAttributeString("ht", Number(LineHeight * cells.Select((cell, place) => LinesOf(cell, widths[place])).Max()));
        xml.WriteAttributeString("customHeight", "1");
        for (var i = 0; i < cells.Count; i++)
        {
            xml.WriteStartElement("c", Main);
            xml.WriteAttributeString("r", $"{(char)('A' + i)}{Number(number + 1)}");
            xml.WriteAttributeString("s", number == 0 ? "1" : "0");
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main);
            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(Text(cells[i]));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // Not every program makes a row as high as its wrapped text; signs above and below a Thai letter take no width.
    private static int LinesOf(string cell, double width) =>
        cell.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Count(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) / width)));

    private static string Text(string cell)
    {
        var text = XmlText.Clean(cell);
        return text.Length <= LongestCell ? text : text[..LongestCell];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }
}
