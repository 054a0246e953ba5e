using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Cli.Commands;

/// <summary>An item that files are made for.</summary>
/// <param name="Year">The year of assessment.</param>
/// <param name="Asked">What the year asks.</param>
/// <param name="Kind">Kind of agency, or null when not known: elements of other kinds are left out.</param>
/// <param name="Today">The day it is made.</param>
internal sealed record NewItem(FiscalYear Year, OitItem Asked, string? Kind, DateOnly Today)
{
    /// <summary>Files that answered the same subject in the year before, relative to the site's root.</summary>
    public ImmutableArray<string> Before { get; init; } = [];

    /// <summary>Its page's path.</summary>
    public string Path => $"content/{Year}/{Asked.Id.Slug}.md";

    /// <summary>What is asked. That there is nothing to show is said of the other elements, so its own element needs no line.</summary>
    public IEnumerable<Element> Elements =>
        Asked.Elements.Where(element => element.When != Condition.NoneExists && (Kind is null || AgencyKinds.IsBound(Kind, element.AppliesTo)));

    /// <summary>The item in a site, with what answered its subject there before.</summary>
    public static NewItem In(Site site, FiscalYear year, OitItem asked, DateOnly today) =>
        new(year, asked, site.Settings.Agency.Kind.Value, today) { Before = [.. FilesBefore(site, year, asked)] };

    /// <summary>Name of the table that answers an element, or null.</summary>
    public static string? TableOf(Element element) => element.Requires switch
    {
        DatasetRequirement table => table.Dataset,
        FormRequirement form => form.Dataset,
        _ => null,
    };

    /// <summary>Its files. The page comes last: where it is, so is the rest.</summary>
    public IEnumerable<NewFile> Files(ImmutableArray<TableSchema> kinds) => [.. ItemTables.For(this, kinds), ItemText.For(this, kinds)];

    private static IEnumerable<string> FilesBefore(Site site, FiscalYear year, OitItem asked) =>
        from item in YearChanges.Of(site, year)?.Find(asked.Id)?.Before ?? []
        let disclosure = site.DisclosureOf(new ItemKey(year.Previous, item.Id))
        where disclosure is { IsBlank: false }
        select disclosure.Where.File;
}
