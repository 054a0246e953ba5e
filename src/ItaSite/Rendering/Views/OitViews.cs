using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Rendering.Views;

/// <summary>All years of disclosures.</summary>
public sealed record YearsView : PageView
{
    /// <summary>The years, newest first.</summary>
    public required ImmutableArray<YearRowView> Years { get; init; }
}

/// <summary>One year in the list of years.</summary>
/// <param name="Link">The year.</param>
/// <param name="Count">How many items are disclosed, in words.</param>
/// <param name="Updated">The last change, if known.</param>
/// <param name="Result">The year's assessment result with its score and grade, if there is one.</param>
public sealed record YearRowView(LinkView Link, string Count, DateView? Updated, LinkView? Result);

/// <summary>The index of one year.</summary>
public sealed record YearView : PageView
{
    /// <summary>The disclosed items by group, in order.</summary>
    public required ImmutableArray<ItemGroupView> Groups { get; init; }

    /// <summary>Other years, newest first; this one without a link.</summary>
    public required ImmutableArray<LinkView> Years { get; init; }

    /// <summary>The sheet for officers who hand the year in.</summary>
    public required LinkView Submission { get; init; }
}

/// <summary>What is typed into the assessors' system for one year.</summary>
public sealed record SubmissionView : PageView
{
    /// <summary>What the page is for and how to copy from it.</summary>
    public required string Lead { get; init; }

    /// <summary>The items by group, in order.</summary>
    public required ImmutableArray<SubmissionGroupView> Groups { get; init; }

    /// <summary>The same as a spreadsheet.</summary>
    public required LinkView Spreadsheet { get; init; }

    /// <summary>The rows for the spreadsheet.</summary>
    public required SubmissionSheet Sheet { get; init; }
}

/// <summary>Rows that stand under one heading.</summary>
/// <param name="Heading">The heading, or null when the items belong to none.</param>
/// <param name="Rows">The rows in order.</param>
public sealed record SubmissionGroupView(string? Heading, ImmutableArray<SubmissionRowView> Rows);

/// <summary>One item as it is typed into the assessors' system.</summary>
/// <param name="Code">Its number, such as <c>O12</c>.</param>
/// <param name="Page">Its title, linked to its page.</param>
/// <param name="Urls">Absolute addresses as text to copy.</param>
/// <param name="Explanation">How an assessor gets there, as text to copy.</param>
public sealed record SubmissionRowView(string Code, LinkView Page, ImmutableArray<string> Urls, string Explanation);

/// <summary>Items that stand under one heading.</summary>
/// <param name="Heading">The heading, or null when the items belong to none.</param>
/// <param name="Items">The items in order.</param>
public sealed record ItemGroupView(string? Heading, ImmutableArray<ItemRowView> Items);

/// <summary>One disclosed item in a list.</summary>
public sealed record ItemRowView
{
    /// <summary>Its number, such as <c>O12</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its page.</summary>
    public required string Href { get; init; }

    /// <summary>Its absolute address, as text to copy.</summary>
    public required string Url { get; init; }

    /// <summary>Last day it was changed, if said.</summary>
    public DateView? Updated { get; init; }

    /// <summary>The office that keeps it, if said.</summary>
    public string? Owner { get; init; }
}

/// <summary>All topics.</summary>
public sealed record TopicsView : PageView
{
    /// <summary>The topics in order of title.</summary>
    public required ImmutableArray<TopicRowView> Topics { get; init; }
}

/// <summary>One topic in the list of topics.</summary>
/// <param name="Link">The topic.</param>
/// <param name="Years">The years that disclose it, in words.</param>
public sealed record TopicRowView(LinkView Link, string Years);

/// <summary>One subject in every year.</summary>
public sealed record TopicView : PageView
{
    /// <summary>The years, newest first.</summary>
    public required ImmutableArray<TopicYearView> Years { get; init; }

    /// <summary>Recommendations of assessments that name the subject, newest first.</summary>
    public required ImmutableArray<LinkView> Recommendations { get; init; }
}

/// <summary>One year of a subject.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Year">The year in words.</param>
/// <param name="Items">Its items that year, linked where they are disclosed.</param>
public sealed record TopicYearView(string Id, string Year, ImmutableArray<TopicItemView> Items);

/// <summary>One item of a subject.</summary>
/// <param name="Code">Its number, such as <c>O12</c>.</param>
/// <param name="Link">Its title, with a link where it is disclosed.</param>
/// <param name="Updated">Last change, if known.</param>
/// <param name="Moves">The numbers it had the year before, and has the year after, where they are others.</param>
public sealed record TopicItemView(string Code, LinkView Link, DateView? Updated, ImmutableArray<MoveView> Moves);

/// <summary>The numbers of a neighbouring year.</summary>
/// <param name="Label">The year in words.</param>
/// <param name="Items">The numbers, linked where they are disclosed.</param>
public sealed record MoveView(string Label, ImmutableArray<LinkView> Items);
