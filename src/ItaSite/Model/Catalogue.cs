using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>How sure a fact of a catalogue is: seen for that year, seen for another year or body, or from memory only.</summary>
public enum Confidence
{
    /// <summary>From memory; not confirmed by a page or file.</summary>
    Low,

    /// <summary>Seen for another year or another kind of agency, or implied by a report.</summary>
    Medium,

    /// <summary>Seen for that year, for an agency under the same manual.</summary>
    High,
}

/// <summary>What the assessment asks in one year: indicators, sub-indicators, items and their elements.</summary>
public sealed record Catalogue
{
    private ImmutableArray<OitItem> items;

    /// <summary>The year of assessment.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>True while the year's list is not settled: its errors become warnings, and every reader is told.</summary>
    public required bool Provisional { get; init; }

    /// <summary>What the facts were read from.</summary>
    public required CatalogueSource Source { get; init; }

    /// <summary>The year's known periods, such as when items are entered.</summary>
    public required ImmutableArray<CataloguePeriod> Calendar { get; init; }

    /// <summary>The open-data indicators (9 and 10) in order.</summary>
    public required ImmutableArray<Indicator> Indicators
    {
        get;
        init
        {
            field = value;

            // A copy with other indicators has other items.
            items = default;
        }
    }

    /// <summary>The catalogue's file.</summary>
    public required SourceSpan Where { get; init; }

    /// <summary>All items in order.</summary>
    public ImmutableArray<OitItem> Items => items.IsDefault
        ? items = [.. Indicators.SelectMany(indicator => indicator.SubIndicators).SelectMany(part => part.Items)]
        : items;

    /// <summary>The item with this number, or null.</summary>
    public OitItem? Find(ItemId id) => Items.FirstOrDefault(item => item.Id == id);

    /// <summary>The item about this topic, or null.</summary>
    public OitItem? FindTopic(string topic) => Items.FirstOrDefault(item => item.Topic == topic);
}

/// <summary>Where a catalogue's facts come from.</summary>
/// <param name="Title">Name of the source.</param>
/// <param name="Retrieved">When it was read.</param>
public sealed record CatalogueSource(string Title, DateOnly? Retrieved);

/// <summary>A named period of the assessment year.</summary>
/// <param name="Name">Such as <c>entry</c>, when agencies hand in their addresses.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Confidence">How sure the dates are.</param>
/// <param name="Source">Where they were read.</param>
public sealed record CataloguePeriod(string Name, DateOnly From, DateOnly To, Confidence Confidence, string? Source)
{
    /// <summary>Name of the period in which agencies hand in their addresses.</summary>
    public const string Entry = "entry";
}

/// <summary>An indicator of the assessment, such as 9 การเปิดเผยข้อมูล.</summary>
/// <param name="Id">Its official number, such as <c>9</c>.</param>
/// <param name="Name">Its official name.</param>
/// <param name="SubIndicators">Its parts in order.</param>
public sealed record Indicator(string Id, string Name, ImmutableArray<SubIndicator> SubIndicators);

/// <summary>A part of an indicator, such as 9.1 ข้อมูลพื้นฐาน.</summary>
/// <param name="Id">Its official number, such as <c>9.1</c>.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Confidence">How sure it is that exactly these items belong to it.</param>
/// <param name="Items">Its items in order.</param>
public sealed record SubIndicator(string Id, string Name, Confidence Confidence, ImmutableArray<OitItem> Items);

/// <summary>One disclosure item of one year.</summary>
public sealed record OitItem
{
    /// <summary>Its number in this year.</summary>
    public required ItemId Id { get; init; }

    /// <summary>Stable name of its subject across years.</summary>
    public required string Topic { get; init; }

    /// <summary>Official heading it stands under.</summary>
    public required string Group { get; init; }

    /// <summary>Official title.</summary>
    public required string Title { get; init; }

    /// <summary>How sure number and title are.</summary>
    public required Confidence TitleConfidence { get; init; }

    /// <summary>Items of the year before that this one continues.</summary>
    public required ImmutableArray<ItemId> Continues { get; init; }

    /// <summary>When its data can be complete, if known.</summary>
    public DueMonth? Due { get; init; }

    /// <summary>What it asks, each separately checkable.</summary>
    public required ImmutableArray<Element> Elements { get; init; }

    /// <summary>Where the facts were read.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>A remark on the facts.</summary>
    public string? Note { get; init; }

    /// <summary>Its place in the catalogue.</summary>
    public required SourceSpan Where { get; init; }

    /// <summary>The element with this id, or null.</summary>
    public Element? Find(string id) => Elements.FirstOrDefault(element => element.Id == id);
}

/// <summary>The month in which an item's data can be complete.</summary>
/// <param name="Month">Month of the fiscal year: 1 is October, 7 is April.</param>
/// <param name="Confidence">How sure it is.</param>
public sealed record DueMonth(int Month, Confidence Confidence);

/// <summary>One separately checkable demand of an item (องค์ประกอบด้านข้อมูล).</summary>
public sealed record Element
{
    /// <summary>Its id, unique within the item; also the anchor of its evidence.</summary>
    public required string Id { get; init; }

    /// <summary>What is asked, in short Thai words.</summary>
    public required string Text { get; init; }

    /// <summary>How sure it is that this year asks it.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Where that was read.</summary>
    public required string Source { get; init; }

    /// <summary>What satisfies it.</summary>
    public required Requirement Requires { get; init; }

    /// <summary>The period its data belongs to, when the rule names one.</summary>
    public Period? Period { get; init; }

    /// <summary>Kinds of agency it binds; empty means all.</summary>
    public ImmutableArray<string> AppliesTo { get; init; } = [];

    /// <summary>The condition under which it is asked at all.</summary>
    public Condition When { get; init; }

    /// <summary>True when a dated statement that there is none satisfies it.</summary>
    public bool MayBeNone { get; init; }

    /// <summary>A remark on the fact.</summary>
    public string? Note { get; init; }

    /// <summary>Its place in the catalogue.</summary>
    public required SourceSpan Where { get; init; }
}

/// <summary>The condition of a conditional element.</summary>
public enum Condition
{
    /// <summary>Always asked.</summary>
    Always,

    /// <summary>Asked only when there is nothing to report: then that must be said.</summary>
    NoneExists,

    /// <summary>Asked only of agencies that have such a thing.</summary>
    IfAny,
}

/// <summary>A period as the rules name it, relative to the year of assessment.</summary>
public enum Period
{
    /// <summary>The fiscal year of assessment.</summary>
    FiscalYear,

    /// <summary>The fiscal year before.</summary>
    PreviousFiscalYear,

    /// <summary>October to March of the year of assessment.</summary>
    FirstHalf,

    /// <summary>Each month so far of the year of assessment.</summary>
    Months,

    /// <summary>A document valid during the year of assessment, whenever it was made.</summary>
    InForce,

    /// <summary>The year, fiscal or calendar: the rule says ปี พ.ศ. and no manual says which.</summary>
    Year,
}
