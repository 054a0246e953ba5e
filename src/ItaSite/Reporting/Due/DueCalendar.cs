using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting.Due;

/// <summary>The list of what is due as a calendar (RFC 5545): a whole-day entry on the last day of each item. Entries keep their ids, so that a calendar read again is brought up to date and not doubled.</summary>
public static class DueCalendar
{
    // Octets of a line without its end (RFC 5545, 3.1).
    private const int LongestLine = 75;

    /// <summary>Writes the calendar. Its lines end in CRLF, as the standard asks.</summary>
    public static void Write(DueList list, Wording words, TextWriter output)
    {
        Line(output, "BEGIN:VCALENDAR");
        Line(output, "VERSION:2.0");
        Line(output, "PRODID:-//ItaSite//itasite due//TH");
        Line(output, "CALSCALE:GREGORIAN");
        Line(output, "METHOD:PUBLISH");
        Line(output, $"X-WR-CALNAME:{Escape(words.Term("Due.Calendar", list.Site.Settings.Agency.Name.Thai))}");
        foreach (var period in list.Periods)
            WritePeriod(period, list, words, output);
        foreach (var item in list.Items)
            WriteItem(item, list, words, output);
        Line(output, "END:VCALENDAR");
    }

    private static void WritePeriod(CataloguePeriod period, DueList list, Wording words, TextWriter output)
    {
        var name = DueText.NameOf(period, words);
        Begin(output, list, string.Create(CultureInfo.InvariantCulture, $"{period.From:yyyy}-{period.Name}"));
        Days(output, period.From, period.To);
        Line(output, $"SUMMARY:{Escape(name)}");
        End(output);
    }

    private static void WriteItem(DueItem item, DueList list, Wording words, TextWriter output)
    {
        Begin(output, list, $"{item.Key.Year}-{item.Key.Item.Slug}");
        Days(output, item.By, item.By);
        Line(output, $"SUMMARY:{Escape(DueText.Title(item, words))}");
        Line(output, $"DESCRIPTION:{Escape(string.Join('\n', item.Open.Select(element => element.Text).Prepend(words.Term("Due.Owner", item.Owner ?? words.Term("Due.Nobody")))))}");
        if (item.Owner is { } owner)
            Line(output, $"CATEGORIES:{Escape(owner)}");
        if (item.Address is { } address)
            Line(output, $"URL:{PublicUrl.Of(list.Site, address)}");
        End(output);
    }

    // The stamp is the day judged by: the same content on the same day gives the same bytes.
    private static void Begin(TextWriter output, DueList list, string id)
    {
        Line(output, "BEGIN:VEVENT");
        Line(output, $"UID:itasite-{id}@{list.Site.Settings.BaseUrl.Host}");
        Line(output, $"DTSTAMP:{Day(list.AsOf)}T000000Z");
    }

    // The end of an entry of whole days is the day after it.
    private static void Days(TextWriter output, DateOnly first, DateOnly last)
    {
        Line(output, $"DTSTART;VALUE=DATE:{Day(first)}");
        Line(output, $"DTEND;VALUE=DATE:{Day(last.AddDays(1))}");
    }

    private static void End(TextWriter output)
    {
        Line(output, "TRANSP:TRANSPARENT");
        Line(output, "END:VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text)
    {
        var lines = text.Split('\n').Select(PlainText.OneLine);
        return string.Join("\\n", lines.Select(line => line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)));
    }

    // A Thai letter is three octets: a line is cut between letters, never inside one. What goes on begins with a space.
    private static void Line(TextWriter output, string text)
    {
        var octets = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                output.Write("\r\n ");
                octets = 1;
            }

            output.Write(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        output.Write("\r\n");
    }
}
