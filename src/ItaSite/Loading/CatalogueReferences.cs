using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Holds a catalogue against the kinds of tables and channels that it names: what it asks must be possible to give.</summary>
internal static class CatalogueReferences
{
    /// <summary>Every name that stands for nothing.</summary>
    public static IEnumerable<Diagnostic> Unknown(Catalogue catalogue, ImmutableArray<TableSchema> schemas, ImmutableArray<Channel> channels) =>
        from item in catalogue.Items
        from element in item.Elements
        from unknown in Unknown(element.Requires, catalogue, schemas, channels)
        select new Diagnostic(LoadingRules.UnknownValue, element.Where, unknown.Name, YamlMap.Suggestion(unknown.Name, unknown.Known));

    private static IEnumerable<(string Name, IEnumerable<string> Known)> Unknown(
        Requirement requirement, Catalogue catalogue, ImmutableArray<TableSchema> schemas, ImmutableArray<Channel> channels) => requirement switch
    {
        DatasetRequirement table => Unknown([table.Dataset], schemas.Select(schema => schema.Name)).Concat(UnknownFields(table, schemas)),
        FormRequirement form => Unknown([form.Dataset], schemas.Where(schema => schema.Fields.Any(field => field.FormColumn is not null)).Select(schema => schema.Name)),
        LinkRequirement link => Unknown(link.SeparateFrom, catalogue.Items.Select(item => item.Topic))
            .Concat(link.Channel is { } channel ? Unknown([channel], channels.Select(known => known.Id)) : []),
        _ => [],
    };

    private static IEnumerable<(string, IEnumerable<string>)> UnknownFields(DatasetRequirement table, ImmutableArray<TableSchema> schemas) =>
        schemas.FirstOrDefault(schema => schema.Name == table.Dataset) is { } schema
            ? Unknown(table.Columns.Concat(table.Where.Keys), schema.Fields.Select(field => field.Name))
            : [];

    private static IEnumerable<(string, IEnumerable<string>)> Unknown(IEnumerable<string> names, IEnumerable<string> known) =>
        names.Where(name => !known.Contains(name)).Select(name => (name, known));
}
