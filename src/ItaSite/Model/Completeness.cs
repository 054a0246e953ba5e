using System.Collections.Immutable;

namespace ItaSite.Model;

/// <summary>What is true of one element. It never depends on severity or on silenced messages.</summary>
public enum ElementState
{
    /// <summary>Its evidence is there.</summary>
    Shown,

    /// <summary>It is stated that there is nothing to report.</summary>
    NoneStated,

    /// <summary>A person confirmed it.</summary>
    Confirmed,

    /// <summary>Nothing answers it.</summary>
    Missing,

    /// <summary>Evidence exists but is broken, or of another period, kind or language.</summary>
    Wrong,

    /// <summary>Its data cannot exist yet.</summary>
    NotYetDue,

    /// <summary>It does not bind this kind of agency.</summary>
    NotApplicable,
}

/// <summary>How a piece of evidence is opened.</summary>
public enum EvidenceKind
{
    /// <summary>A place on the item's page.</summary>
    Section,

    /// <summary>A table on the item's page.</summary>
    Table,

    /// <summary>A file.</summary>
    File,

    /// <summary>Another page of the site.</summary>
    Page,

    /// <summary>A page outside.</summary>
    Link,

    /// <summary>A statement of none.</summary>
    None,

    /// <summary>A person's confirmation.</summary>
    Confirmation,
}

/// <summary>Evidence that was found to hold.</summary>
/// <param name="Kind">How it is opened.</param>
/// <param name="Target">Site address with fragment, or absolute URL; empty when there is nothing to open.</param>
/// <param name="Label">Heading text, file name, page title, statement or office.</param>
/// <param name="Page">Page of a file to open at, or null.</param>
/// <param name="On">Date of a statement or confirmation, or null.</param>
public sealed record FoundEvidence(EvidenceKind Kind, string Target, string Label, int? Page = null, DateOnly? On = null);

/// <summary>The state of one element.</summary>
/// <param name="Element">The element.</param>
/// <param name="State">Its state.</param>
/// <param name="Evidence">The evidence that holds.</param>
public sealed record ElementStatus(Element Element, ElementState State, ImmutableArray<FoundEvidence> Evidence)
{
    /// <summary>True when nothing more is asked of it.</summary>
    public bool IsSettled => State is ElementState.Shown or ElementState.NoneStated or ElementState.Confirmed or ElementState.NotApplicable;
}

/// <summary>The state of one item. Conditional elements whose condition does not arise are not among its elements.</summary>
/// <param name="Item">The item.</param>
/// <param name="Disclosure">The agency's file for it, or null.</param>
/// <param name="Elements">Its elements in order.</param>
public sealed record ItemStatus(OitItem Item, Disclosure? Disclosure, ImmutableArray<ElementStatus> Elements)
{
    /// <summary>What the agency publishes for it, or null: a file that shows nothing, and that nothing else speaks for, makes no page.</summary>
    /// <remarks>The state is not asked, for it may depend on the day.</remarks>
    public Disclosure? Published { get; } =
        Disclosure is { IsBlank: true } && Elements.All(element => element.Evidence.IsDefaultOrEmpty) ? null : Disclosure;

    /// <summary>True when every element that applies is shown, stated as none, or confirmed.</summary>
    public bool IsComplete { get; } = Elements.All(element => element.IsSettled);

    /// <summary>True when all of it falls due by now: an element whose data cannot exist yet excuses the item.</summary>
    public bool IsDue { get; } = Elements.All(element => element.State != ElementState.NotYetDue);

    /// <summary>Number of elements that are missing or wrong today.</summary>
    public int OpenCount => Elements.Count(element => !element.IsSettled && element.State != ElementState.NotYetDue);
}

/// <summary>The state of one year.</summary>
/// <param name="Catalogue">What the year asks.</param>
/// <param name="Items">Its items in order.</param>
/// <param name="Score">The score that follows.</param>
public sealed record YearStatus(Catalogue Catalogue, ImmutableArray<ItemStatus> Items, OitScore? Score)
{
    /// <summary>Number of complete items.</summary>
    public int CompleteCount => Items.Count(item => item.IsComplete);

    /// <summary>Number of items that fall due by now.</summary>
    public int DueCount => Items.Count(item => item.IsDue);

    /// <summary>Number of complete items among those that fall due by now.</summary>
    public int CompleteDueCount => Items.Count(item => item is { IsComplete: true, IsDue: true });
}

/// <summary>The open-data score that the state of the items leads to.</summary>
/// <param name="Predicted">Mean of the indicators, 0 to 100, not rounded.</param>
/// <param name="Indicators">Score by indicator id.</param>
/// <param name="PointsPerItem">Points of the 100-point total that each item carries, by number.</param>
/// <param name="SoFarDue">The same mean over the items that fall due by now, 0 to 100; null when none does.</param>
public sealed record OitScore(
    decimal Predicted,
    ImmutableSortedDictionary<string, decimal> Indicators,
    ImmutableSortedDictionary<ItemId, decimal> PointsPerItem,
    decimal? SoFarDue);

/// <summary>A published total beside the one that its parts give.</summary>
/// <param name="Assessment">The year's assessment.</param>
/// <param name="Computed">The total computed from the parts, or null when they do not suffice.</param>
/// <param name="Reconciles">True when both differ by one step of rounding (0.01) at most; null when there is nothing to compare.</param>
public sealed record AssessmentCheck(Assessment Assessment, decimal? Computed, bool? Reconciles)
{
    /// <summary>The instruments whose score is known, published or computed, in order.</summary>
    public ImmutableArray<InstrumentCheck> Instruments { get; init; } = [];

    /// <summary>Grade that the total gives in that year, or null when it is not known.</summary>
    public string? ComputedGrade { get; init; }

    /// <summary>True when the rules of the year's grades were seen: others are no ground to doubt a letter.</summary>
    public bool GradesAreSure { get; init; }

    /// <summary>True when a grade was published and the rules of its year, which were seen, give another.</summary>
    public bool GradeDiffers => GradesAreSure && Assessment.Published?.Grade is { } published && ComputedGrade is { } computed && published != computed;
}

/// <summary>An instrument's published score beside the mean of its indicators.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Published">The published score, or null.</param>
/// <param name="Computed">The mean of its indicators, not rounded, or null when not all of them are published.</param>
public sealed record InstrumentCheck(Instrument Instrument, decimal? Published, decimal? Computed)
{
    /// <summary>The published score, else the computed one, else null.</summary>
    public decimal? Score => Published ?? Computed;
}
