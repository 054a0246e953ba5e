namespace ItaSite.Safety;

/// <summary>HTML that only the allow-list writer can make: the one type that reaches a page unencoded.</summary>
public readonly record struct SafeHtml
{
    private readonly string? markup;

    internal SafeHtml(string markup) => this.markup = markup;

    /// <summary>The markup.</summary>
    public override string ToString() => markup ?? "";
}
