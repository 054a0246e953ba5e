using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>
/// What a dataset of one kind looks like. The words are those of Frictionless Table Schema (fields, type, constraints, primaryKey),
/// with units, titles in two languages, other names of columns, and what makes a table speak of a period.
/// </summary>
public sealed record TableSchema
{
    /// <summary>Its name: the stem of every file of this kind.</summary>
    public required string Name { get; init; }

    /// <summary>What such a table is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Its columns in order.</summary>
    public required ImmutableArray<TableField> Fields { get; init; }

    /// <summary>Names of the columns that together tell rows apart; empty when rows may repeat.</summary>
    public ImmutableArray<string> PrimaryKey { get; init; } = [];

    /// <summary>The column that says which period a row belongs to, or null.</summary>
    public TablePeriod? Period { get; init; }

    /// <summary>The column whose equal neighbours are shown as one group, or null.</summary>
    public string? GroupBy { get; init; }

    /// <summary>The column that names the row above in a hierarchy, by the primary key; or null.</summary>
    public string? Parent { get; init; }

    /// <summary>
    /// The column in which a row may say that there is nothing for its period (a text that begins with ไม่มี): the rest of that
    /// row may be blank, and it counts as no row. Null when rows cannot say so.
    /// </summary>
    public string? NoneIn { get; init; }

    /// <summary>Where names and order of the columns were read.</summary>
    public required string Source { get; init; }

    /// <summary>How sure names and order are.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The schema's file.</summary>
    public required SourceSpan Where { get; init; }

    /// <summary>The field with this name, or null.</summary>
    public TableField? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);
}

/// <summary>One column of a kind of dataset.</summary>
public sealed record TableField
{
    /// <summary>Its name in catalogues and machine-readable files.</summary>
    public required string Name { get; init; }

    /// <summary>Its official heading.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Other headings that mean the same.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>What its cells hold.</summary>
    public required FieldType Type { get; init; }

    /// <summary>Unit of its numbers, such as <c>baht</c>, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>How sure its checks are: what breaks a rule that we are not sure of is a warning.</summary>
    public Confidence Confidence { get; init; } = Confidence.Medium;

    /// <summary>What its cells must satisfy.</summary>
    public FieldConstraints Constraints { get; init; } = new();

    /// <summary>When a required cell may be blank nevertheless; any one suffices.</summary>
    public ImmutableArray<BlankCondition> BlankWhen { get; init; } = [];

    /// <summary>Its place among the columns of the official form, from 1; null when it is not on the form.</summary>
    public int? FormColumn { get; init; }

    /// <summary>A cell as it should be (Frictionless <c>example</c>), or null.</summary>
    public string? Example { get; init; }
}

/// <summary>What cells of a column must satisfy (Frictionless <c>constraints</c>).</summary>
public sealed record FieldConstraints
{
    /// <summary>True when a cell must not be blank.</summary>
    public bool Required { get; init; }

    /// <summary>True when no two cells may be equal.</summary>
    public bool Unique { get; init; }

    /// <summary>Least number, or null.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Greatest number, or null.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>A pattern that the whole cell must match, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>The only texts that are expected; empty when any is.</summary>
    public ImmutableArray<string> Enum { get; init; } = [];
}

/// <summary>What a cell holds.</summary>
public enum FieldType
{
    /// <summary>Text (<c>string</c>).</summary>
    Text,

    /// <summary>A whole number (<c>integer</c>).</summary>
    WholeNumber,

    /// <summary>A number (<c>number</c>).</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A month of a year.</summary>
    YearMonth,

    /// <summary>A fiscal year of the Buddhist Era.</summary>
    Year,

    /// <summary>A period as evidence states it: a fiscal year, a half, a quarter or a month.</summary>
    Period,
}

/// <summary>The condition under which a required cell may be blank: another cell of its row holds one of these texts, or is blank itself.</summary>
/// <param name="Field">Name of the other column.</param>
/// <param name="Values">The texts; empty when the other cell must be blank.</param>
public sealed record BlankCondition(string Field, ImmutableArray<string> Values);

/// <summary>How the rows of a table tell their period.</summary>
/// <param name="Field">The column.</param>
/// <param name="YearDigits">Place of the two digits of the Buddhist-Era year inside a number (from 1), when the column is not a date itself.</param>
/// <param name="MonthDigits">Place of the two digits of the calendar month inside that number.</param>
public sealed record TablePeriod(string Field, int? YearDigits, int? MonthDigits);
