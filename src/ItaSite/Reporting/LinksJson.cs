using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ItaSite.Model;

namespace ItaSite.Reporting;

/// <summary>Every link and what became of it as one JSON object, <c>itasite-links/1</c>: one link a line, written as they come. Its shape is a promise.</summary>
public static class LinksJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the report.</summary>
    public static void Write(LinkReport report, TextWriter output)
    {
        output.Write("{\n  \"format\": \"itasite-links/1\",\n  \"links\": [");
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        var isFirst = true;
        foreach (var link in report.Links)
        {
            output.Write(isFirst ? "\n    " : ",\n    ");
            isFirst = false;
            output.Write(One(buffer, json, writer => WriteLink(link, writer)));
        }

        output.Write("\n  ],\n  \"summary\": ");
        output.Write(One(buffer, json, writer => WriteSummary(report, writer)));
        output.Write("\n}\n");
    }

    private static string One(ArrayBufferWriter<byte> buffer, Utf8JsonWriter json, Action<Utf8JsonWriter> write)
    {
        buffer.ResetWrittenCount();
        json.Reset();
        write(json);
        json.Flush();
        return JsonText.Harmless(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void WriteLink(LinkRow link, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("source", link.Source);
        json.WriteString("url", link.Url);
        json.WriteString("element", link.Element);
        json.WriteString("attribute", link.Attribute);
        json.WriteNumber("line", link.Line);
        json.WriteNumber("column", link.Column);
        json.WriteString("status", link.Status.Name());
        if (link.Reason != LinkReason.None)
            json.WriteString("reason", link.Reason.Name());
        if (link.Target is not null)
            json.WriteString("target", link.Target);
        if (link.WrittenAt is { } written)
        {
            json.WriteStartObject("writtenAt");
            json.WriteString("file", written.File);
            json.WriteNumber("line", Math.Max(1, written.Line));
            json.WriteNumber("column", Math.Max(1, written.Column));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteSummary(LinkReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("total", report.Total);
        foreach (var (status, count) in report.Counts)
            json.WriteNumber(status.Name(), count);
        json.WriteEndObject();
    }
}
