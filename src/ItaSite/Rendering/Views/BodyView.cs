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

    /// <summary>What every row repeats, in words; null when nothing is.</summary>
    public string? Shared { get; init; }

    /// <summary>True when it takes the whole width of the page.</summary>
    public bool IsWide { get; init; }

    /// <summary>Its columns in order.</summary>
    public required ImmutableArray<ColumnView> Columns { get; init; }

    /// <summary>Its rows in groups; one group without heading where rows are not grouped.</summary>
    public required ImmutableArray<RowGroupView> Groups { get; init; }

    /// <summary>The table as a file for spreadsheets.</summary>
    public required string CsvHref { get; init; }

    /// <summary>The table as a file for programs.</summary>
    public required string JsonHref { get; init; }
}

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Unit">Unit of its numbers in words, where the heading does not say it; or null.</param>
/// <param name="Kind">Style class: <c>num</c> for numbers, <c>day</c> for dates and months, else null.</param>
public sealed record ColumnView(string Heading, string? Unit, string? Kind)
{
    /// <summary>True when its cells name their rows.</summary>
    public bool IsName { get; init; }
}

/// <summary>Rows that belong together.</summary>
/// <param name="Heading">What they share, or null.</param>
/// <param name="Rows">The rows in order.</param>
public sealed record RowGroupView(string? Heading, ImmutableArray<RowView> Rows);

/// <summary>One row of a table.</summary>
/// <param name="Cells">Its cells; together they span all columns.</param>
public sealed record RowView(ImmutableArray<CellView> Cells);

/// <summary>One cell of a table.</summary>
/// <param name="Content">Its words, and its link when there is something to open.</param>
public sealed record CellView(LinkView Content)
{
    /// <summary>Style classes: the column's kind, <c>none</c> for a statement that there is nothing, <c>d1</c>, <c>d2</c> … for the depth in a hierarchy; or null.</summary>
    public string? Kind { get; init; }

    /// <summary>True when it names its row: it stays in sight while the others scroll.</summary>
    public bool IsName { get; init; }

    /// <summary>The day or month in ISO 8601, for cells of dates; or null.</summary>
    public string? Iso { get; init; }

    /// <summary>A picture to show in place of its words, which then tell what it shows; or null.</summary>
    public string? Picture { get; init; }

    /// <summary>How many columns it spans; null for one.</summary>
    public int? Span { get; init; }
}

/// <summary>A text handed to the template part that shows texts.</summary>
/// <param name="Words">The theme's words.</param>
/// <param name="Body">The text.</param>
public sealed record BodySection(Words Words, BodyView Body);
