using ItaSite.Diagnostics;
using ItaSite.Reporting;
using Xunit;

namespace ItaSite.Tests.Reporting;

public sealed class SourceExcerptTests : IDisposable
{
    private readonly TemporarySite site = new([]);

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("abc: x", 6, "     ^")]
    [InlineData("ผู้ใหญ่: x", 10, "      ^")] // four letters, three marks that take no cell
    [InlineData("น้ำ: x", 6, "    ^")] // sara am takes a cell
    [InlineData("\ta: x", 5, "       ^")] // a tab is four
    [InlineData("表: x", 4, "    ^")] // two cells wide
    [InlineData("ที่", 2, "^")] // a place on a mark is shown under its letter
    public void Of_PlaceInLine_CaretStandsUnderIt(string line, int column, string marks) =>
        Assert.Equal(marks, Of(line, new SourceSpan("a.md", 1, column))!.Marks);

    [Fact]
    public void Of_Span_AllOfItIsMarked() =>
        Assert.Equal("     ^^^", Of("key: แก้ๆ", new SourceSpan("a.md", 1, 6, 1, 10))!.Marks);

    [Fact]
    public void Of_LongLine_IsCutAroundThePlace()
    {
        var excerpt = Of(new string('a', 5000) + "X" + new string('b', 5000), new SourceSpan("a.md", 1, 5001))!;
        Assert.True(excerpt.Text.Length < 110);
        Assert.Equal('X', excerpt.Text[excerpt.Marks.IndexOf('^', StringComparison.Ordinal)]);
    }

    [Fact]
    public void Of_ControlCharacters_AreShownByNumber()
    {
        var excerpt = Of("a\u001b[31m\u202Eb", new SourceSpan("a.md", 1, 8))!;
        Assert.Equal("a<U+001B>[31m<U+202E>b", excerpt.Text);
        Assert.Equal(excerpt.Text.Length, excerpt.Marks.Length);
    }

    [Theory]
    [InlineData("---")]
    [InlineData("   ")]
    public void Of_LineThatSaysNothing_IsNotShown(string line) => Assert.Null(Of(line, new SourceSpan("a.md", 1, 1)));

    [Theory]
    [InlineData("../outside.md")]
    [InlineData("/etc/hostname")]
    [InlineData("absent.md")]
    [InlineData("a\0b")]
    public void Of_FileThatIsNotOurs_IsNotShown(string file) =>
        Assert.Null(SourceExcerpt.Of(new SourceSpan(file, 1, 1), new SourceLines(site.Root)));

    private SourceExcerpt? Of(string line, SourceSpan where)
    {
        site.Write("a.md", line + "\n");
        return SourceExcerpt.Of(where, new SourceLines(site.Root));
    }
}
