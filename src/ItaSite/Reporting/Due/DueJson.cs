using System.Globalization;
using System.Text.Json;

namespace ItaSite.Reporting.Due;

/// <summary>
/// The list of what is due, for other programs: <c>{ "format": "itasite-due/1", "asOf", "days", "certain", "periods", "items" }</c>. An item has its
/// year, number and title, its open elements, the last day and its month, <c>late</c> or <c>soon</c>, its office and its address; what is not known is null.
/// </summary>
public static class DueJson
{
    private const string Format = "itasite-due/1";

    /// <summary>Writes the list.</summary>
    public static void Write(DueList list, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("asOf", Day(list.AsOf));
        json.WriteNumber("days", list.Days);
        json.WriteBoolean("certain", list.IsCertain);
        json.WriteStartArray("periods");
        foreach (var period in list.Periods)
        {
            json.WriteStartObject();
            json.WriteString("period", period.Name);
            json.WriteString("from", Day(period.From));
            json.WriteString("to", Day(period.To));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (var item in list.Items)
            WriteItem(item, list, json);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteItem(DueItem item, DueList list, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("year", item.Key.Year.BuddhistEra);
        json.WriteString("item", item.Key.Item.ToString());
        json.WriteString("title", item.Title);
        json.WriteString("by", Day(item.By));
        json.WriteString("month", item.By.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        json.WriteString("state", item.By < list.AsOf ? "late" : "soon");
        json.WriteString("owner", item.Owner);
        json.WriteString("url", item.Address is { } address ? PublicUrl.Of(list.Site, address) : null);
        json.WriteStartArray("elements");
        foreach (var element in item.Open)
        {
            json.WriteStartObject();
            json.WriteString("element", element.Id);
            json.WriteString("text", element.Text);
            json.WriteString("by", Day(element.By));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
