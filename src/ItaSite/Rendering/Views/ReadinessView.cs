using System.Collections.Immutable;

namespace ItaSite.Rendering.Views;

/// <summary>How ready the agency is for the assessment of its current year.</summary>
public sealed record ReadinessView : PageView
{
    /// <summary>The day judged by.</summary>
    public required DateView AsOf { get; init; }

    /// <summary>Complete items of all, such as <c>26/28</c>; null without a year to judge.</summary>
    public string? Complete { get; init; }

    /// <summary>Further figures in words: score, what is due, findings.</summary>
    public required ImmutableArray<string> Figures { get; init; }

    /// <summary>The items by group, in order.</summary>
    public required ImmutableArray<ReadinessGroupView> Groups { get; init; }

    /// <summary>What no program can see: questions that people answer before the addresses are handed in. Empty on a public page.</summary>
    public required ImmutableArray<QuestionView> Questions { get; init; }

    /// <summary>Findings of no item: what is wrong, and the cure.</summary>
    public required ImmutableArray<FindingView> Others { get; init; }
}

/// <summary>Items that stand under one heading.</summary>
/// <param name="Heading">The official heading.</param>
/// <param name="Items">The items in order.</param>
public sealed record ReadinessGroupView(string Heading, ImmutableArray<ReadinessItemView> Items);

/// <summary>How one item stands.</summary>
public sealed record ReadinessItemView
{
    /// <summary>Its number, such as <c>O12</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Its title, linked to its page where it has one.</summary>
    public required LinkView Title { get; init; }

    /// <summary>Its state in words.</summary>
    public required string State { get; init; }

    /// <summary>True when nothing is left to do today.</summary>
    public required bool IsSettled { get; init; }

    /// <summary>The office that answers for it, or null when nobody is known.</summary>
    public string? Owner { get; init; }

    /// <summary>Points at risk in words, or null when it is complete.</summary>
    public string? Points { get; init; }

    /// <summary>The day by which it is to be complete, or null when it is.</summary>
    public DateView? Due { get; init; }

    /// <summary>What is asked and not there.</summary>
    public required ImmutableArray<string> Open { get; init; }

    /// <summary>What was found, and the cure.</summary>
    public required ImmutableArray<FindingView> Findings { get; init; }
}

/// <summary>A question to people.</summary>
/// <param name="Text">The question.</param>
/// <param name="Items">The items it is about, such as <c>O21</c>; empty when it is about all.</param>
/// <param name="Sure">How sure it is that it is asked, in words.</param>
/// <param name="Source">Where it was read.</param>
public sealed record QuestionView(string Text, ImmutableArray<string> Items, string Sure, string Source);

/// <summary>One finding for people.</summary>
/// <param name="Place">File and line, or null on a public page.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">How to mend it.</param>
public sealed record FindingView(string? Place, string Message, string Help);
