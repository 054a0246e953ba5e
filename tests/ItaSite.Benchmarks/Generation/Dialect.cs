namespace ItaSite.Benchmarks.Generation;

/// <summary>How one generator wants the same page written.</summary>
internal abstract class Dialect
{
    /// <summary>Where the page's file stands under the content folder.</summary>
    public abstract string FileOf(PlannedPage page);

    /// <summary>The front matter, without its fences.</summary>
    public abstract string FrontMatter(PageHead head);

    /// <summary>A link from one page to another as an editor writes it.</summary>
    /// <param name="from">The page that holds the link.</param>
    /// <param name="to">The page it leads to.</param>
    /// <param name="anchor">With <c>#</c>, or empty.</param>
    public abstract string Link(PlannedPage from, PlannedPage to, string anchor);
}
