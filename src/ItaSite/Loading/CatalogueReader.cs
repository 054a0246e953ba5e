using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Reads the catalogue of one year, as strictly as content.</summary>
internal static class CatalogueReader
{
    public static Catalogue? Read(string text, Findings findings) =>
        YamlText.Read(text, findings) is { } mapping ? Read(mapping, findings) : null;

    public static Catalogue? Read(YamlMapping mapping, Findings findings)
    {
        var map = new YamlMap(mapping with { Where = new SourceSpan(findings.File, 1, 1) }, findings);
        var year = map.Required("year", map.Year("year"));
        var provisional = map.Required("status", map.Choice("status", CatalogueWords.Statuses));
        var source = map.Map("source") is { } from ? ReadSource(from) : null;
        ImmutableArray<CataloguePeriod> calendar = map.Map("calendar") is { } periods ? ReadCalendar(periods) : [];
        ImmutableArray<Indicator> indicators = [.. map.Maps("indicators").Select(ReadIndicator).OfType<Indicator>()];
        map.RefuseUnknownKeys();
        if (year is not { } known || provisional is not { } status || source is null)
            return null;
        var catalogue = new Catalogue
        {
            Year = known.Value, Provisional = status, Source = source, Calendar = calendar, Indicators = indicators, Where = map.Where,
        };
        CatalogueCheck.Examine(catalogue, findings);
        return catalogue;
    }

    private static CatalogueSource? ReadSource(YamlMap map)
    {
        var title = map.RequiredText("title");
        var retrieved = map.Date("retrieved");
        map.RefuseUnknownKeys();
        return title is { } text ? new CatalogueSource(text.Value, retrieved) : null;
    }

    private static ImmutableArray<CataloguePeriod> ReadCalendar(YamlMap map)
    {
        var periods = ImmutableArray.CreateBuilder<CataloguePeriod>();
        foreach (var entry in map.Entries)
        {
            if (map.Map(entry.Key.Text) is not { } period)
                continue;
            var from = period.Required("from", period.Date("from"));
            var to = period.Required("to", period.Date("to"));
            var confidence = period.Required("confidence", period.Choice("confidence", CatalogueWords.Confidences));
            var source = period.Text("source")?.Value;
            period.RefuseUnknownKeys();
            if (from is { } first && to is { } last && confidence is { } sure)
                periods.Add(new CataloguePeriod(entry.Key.Text, first, last, sure, source));
        }

        return periods.ToImmutable();
    }

    private static Indicator? ReadIndicator(YamlMap map)
    {
        var id = map.RequiredText("id");
        var name = map.RequiredText("name");
        ImmutableArray<SubIndicator> parts = [.. map.Maps("sub-indicators").Select(ReadSubIndicator).OfType<SubIndicator>()];
        map.RefuseUnknownKeys();
        return id is { } number && name is { } title ? new Indicator(number.Value, title.Value, parts) : null;
    }

    private static SubIndicator? ReadSubIndicator(YamlMap map)
    {
        var id = map.RequiredText("id");
        var name = map.RequiredText("name");
        var confidence = map.Required("confidence", map.Choice("confidence", CatalogueWords.Confidences));
        ImmutableArray<OitItem> items = [.. map.Maps("items").Select(ReadItem).OfType<OitItem>()];
        map.RefuseUnknownKeys();
        return id is { } number && name is { } title && confidence is { } sure ? new SubIndicator(number.Value, title.Value, sure, items) : null;
    }

    private static OitItem? ReadItem(YamlMap map)
    {
        var id = map.RequiredText("id") is { } text ? ItemText.ReadId(text, map.Findings) : null;
        var topic = map.RequiredText("topic");
        var group = map.RequiredText("group");
        var title = map.RequiredText("title");
        var sure = map.Required("title-confidence", map.Choice("title-confidence", CatalogueWords.Confidences));
        ImmutableArray<ItemId> continues = [.. map.Texts("continues").Select(item => ItemText.ReadId(item, map.Findings)).OfType<ItemId>()];
        var due = map.Map("due") is { } month ? ReadDue(month) : null;
        ImmutableArray<Element> elements = [.. map.Maps("elements").Select(ElementReader.Read).OfType<Element>()];
        ImmutableArray<string> sources = [.. map.Texts("sources").Select(source => source.Value)];
        var note = map.Text("note")?.Value;
        map.RefuseUnknownKeys();
        if (id is not { } number || topic is not { } subject || group is not { } heading || title is not { } name || sure is not { } confidence)
            return null;
        return new OitItem
        {
            Id = number, Topic = subject.Value, Group = heading.Value, Title = name.Value, TitleConfidence = confidence, Continues = continues,
            Due = due, Elements = elements, Sources = sources, Note = note, Where = map.Where,
        };
    }

    private static DueMonth? ReadDue(YamlMap map)
    {
        var month = map.Required("month", map.Number("month"));
        var confidence = map.Required("confidence", map.Choice("confidence", CatalogueWords.Confidences));
        map.RefuseUnknownKeys();
        if (month is not { } number || confidence is not { } sure)
            return null;
        if (number is >= 1 and <= 12 && number == decimal.Truncate(number))
            return new DueMonth((int)number, sure);
        map.Findings.Add(LoadingRules.NotANumber, map.PlaceOf("month"), number);
        return null;
    }
}
