using System.Collections.Immutable;

namespace ItaSite.Rendering.Views;

/// <summary>The text of a page.</summary>
/// <param name="Parts">Text and tables in order.</param>
/// <param name="Contents">Links to its main headings, for a list beside the text.</param>
public sealed record BodyView(ImmutableArray<BodyPartView> Parts, ImmutableArray<LinkView> Contents);

/// <summary>Either text or a table.</summary>
/// <param name="Text">Text that went through the allow-list, or null.</param>
/// <param name="Table">A table, or null.</param>
public sealed record BodyPartView(SafeMarkup? Text, TableView? Table);

/// <summary>A dataset as a table.</summary>
public sealed record TableView
{
    /// <summary>Its anchor.</summary>
    public required string Id { get; init; }

    /// <summary>What it shows.</summary>
    public required string Caption { get; init; }

    /// <summary>Its size in words.</summary>
    public required string Size { get; init; }

    /// <summary>Its columns in order.</summary>
    public required ImmutableArray<ColumnView> Columns { get; init; }

    /// <summary>Its rows in order, each with a cell per column.</summary>
    public required ImmutableArray<ImmutableArray<string>> Rows { get; init; }

    /// <summary>The table as a file for spreadsheets.</summary>
    public required string CsvHref { get; init; }
}

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Kind">Style class: <c>num</c> where every cell is a number, else null.</param>
public sealed record ColumnView(string Heading, string? Kind);

/// <summary>A text handed to the template part that shows texts.</summary>
/// <param name="Words">The theme's words.</param>
/// <param name="Body">The text.</param>
public sealed record BodySection(Words Words, BodyView Body);
