using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Reads one element of a catalogue.</summary>
internal static class ElementReader
{
    public static Element? Read(YamlMap map)
    {
        var id = map.RequiredText("id");
        var text = map.RequiredText("text");
        var confidence = map.Required("confidence", map.Choice("confidence", CatalogueWords.Confidences));
        var source = map.RequiredText("source");
        var element = new Element
        {
            Id = id?.Value ?? "",
            Text = text?.Value ?? "",
            Confidence = confidence ?? Confidence.Low,
            Source = source?.Value ?? "",
            Requires = map.Map("requires") is { } word ? RequirementReader.Read(word) : new ShownRequirement(),
            Period = map.Choice("period", CatalogueWords.Periods),
            AppliesTo = [.. map.Texts("applies-to").Select(kind => kind.Value)],
            When = map.Choice("when", CatalogueWords.Conditions) ?? Condition.Always,
            MayBeNone = map.Flag("may-be-none"),
            Note = map.Text("note")?.Value,
            Where = map.Where,
        };
        map.RefuseUnknownKeys();
        return id is null || text is null || confidence is null || source is null ? null : element;
    }
}
