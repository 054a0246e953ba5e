using System.Text.RegularExpressions;
using Xunit;

namespace ItaSite.Tests.Architecture;

/// <summary>Holds the shape of the program: rooms as a star, packages in their rooms, data and not code. It reads source, because reflection sees no bodies.</summary>
public sealed partial class ShapeTests
{
    private static readonly string Library = Path.Combine(Repository.Root, "src", "ItaSite");

    private static readonly Dictionary<string, string[]> Rooms = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = [],
        ["Safety"] = ["Diagnostics"],
        ["Model"] = ["Diagnostics", "Safety"],
        ["Loading"] = ["Diagnostics", "Model", "Safety"],
        ["Validation"] = ["Diagnostics", "Model", "Safety"],
        ["Scoring"] = ["Diagnostics", "Model"],
        ["Rendering"] = ["Diagnostics", "Model", "Safety"],
        ["Checking"] = ["Diagnostics", "Model", "Safety"],
        ["Exporting"] = ["Diagnostics", "Model", "Safety"],
        ["Reporting"] = ["Diagnostics", "Model"],
    };

    private static readonly Dictionary<string, string[]> Packages = new(StringComparer.Ordinal)
    {
        ["YamlDotNet"] = ["Loading"],
        ["Markdig"] = ["Loading"],
        ["CsvHelper"] = ["Loading"],
        ["RazorLight"] = ["Rendering"],
        ["AngleSharp"] = ["Checking", "Safety"],
        ["Polly"] = ["Checking"],
    };

    // Folders of data or words, not rooms.
    private static readonly string[] DataFolders = ["Catalogues", "Datasets", "bin", "obj"];

    [Fact]
    public void Rooms_Folders_AreAllKnown()
    {
        var folders = Directory.EnumerateDirectories(Library).Select(Path.GetFileName).Except(DataFolders);
        Assert.Equal(Rooms.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rooms_Uses_AreOnlyThoseOfTheStar()
    {
        var wrong =
            from file in RoomFiles()
            from Match use in RoomUse().Matches(file.Text)
            let other = use.Groups[1].Value
            where Rooms.ContainsKey(other) && other != file.Room && !Rooms[file.Room].Contains(other)
            select $"{file.Path}: {other}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Packages_Uses_AreOnlyInTheirRooms()
    {
        var wrong =
            from file in RoomFiles()
            from package in Packages
            where !package.Value.Contains(file.Room) && Regex.IsMatch(file.Text, $@"\b{package.Key}(\.|;)")
            select $"{file.Path}: {package.Key}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Code_ItemNumbersTopicsAndYears_AreNowhere()
    {
        var facts = ItaSite.Loading.FactLoader.LoadBuiltIn().Value;
        var topics = facts.Catalogues.SelectMany(catalogue => catalogue.Items).Select(item => item.Topic).Distinct(StringComparer.Ordinal)
            .Where(topic => topic.Contains('-', StringComparison.Ordinal))
            .ToArray();
        var wrong =
            from file in SourceFiles("src", "*.cs").Concat(SourceFiles("themes", "*.cshtml"))
            let code = Comment().Replace(file.Text, "")
            where ItemNumber().IsMatch(code) || FactYear().IsMatch(code) || topics.Any(topic => code.Contains($"\"{topic}\"", StringComparison.Ordinal))
            select file.Path;
        Assert.Empty(wrong);
    }

    [Fact]
    public void Code_ClockConsoleAndWeb_StayInTheirPlace()
    {
        var wrong =
            from file in RoomFiles()
            where Forbidden().IsMatch(Comment().Replace(file.Text, ""))
            select file.Path;
        Assert.Empty(wrong);
    }

    [Fact]
    public void Code_RequestsToTheWeb_AreSentFromOnePlace()
    {
        var wrong =
            from file in SourceFiles("src", "*.cs")
            where Request().IsMatch(Comment().Replace(file.Text, "")) && file.Path != "src/ItaSite/Checking/Web/WebConnection.cs"
            select file.Path;
        Assert.Empty(wrong);
    }

    // Short names of kinds, such as "laws", are words of other vocabularies too.
    [Fact]
    public void Code_KindsOfTables_AreNowhere()
    {
        var kinds = ItaSite.Loading.FactFiles.BuiltIn.In("Datasets/").Select(name => Path.GetFileNameWithoutExtension(name)).Where(kind => kind.Contains('-', StringComparison.Ordinal)).ToArray();
        var wrong =
            from file in SourceFiles("src", "*.cs").Concat(SourceFiles("themes", "*.cshtml"))
            let code = Comment().Replace(file.Text, "")
            where kinds.Any(kind => code.Contains($"\"{kind}\"", StringComparison.Ordinal))
            select file.Path;
        Assert.Empty(wrong);
    }

    [Fact]
    public void Code_TypeNames_SayTheDomain()
    {
        var wrong =
            from file in SourceFiles("src", "*.cs")
            from Match type in VagueType().Matches(file.Text)
            select $"{file.Path}: {type.Value}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Code_Unfinished_IsNowhere()
    {
        var wrong =
            from file in SourceFiles("src", "*.cs").Concat(SourceFiles("themes", "*.cshtml"))
            where Unfinished().IsMatch(file.Text)
            select file.Path;
        Assert.Empty(wrong);
    }

    private static IEnumerable<(string Path, string Room, string Text)> RoomFiles() =>
        from file in SourceFiles("src/ItaSite", "*.cs")
        let parts = file.Path.Split('/')
        where parts.Length > 3
        select (file.Path, parts[2], file.Text);

    private static IEnumerable<(string Path, string Text)> SourceFiles(string folder, string pattern) =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
        where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
        select (path, File.ReadAllText(file));

    [GeneratedRegex(@"\bItaSite\.([A-Z][A-Za-z]+)")]
    private static partial Regex RoomUse();

    [GeneratedRegex("\"[Oo][0-9]{1,2}\"")]
    private static partial Regex ItemNumber();

    [GeneratedRegex(@"\b25[67][0-9]\b")]
    private static partial Regex FactYear();

    [GeneratedRegex(@"//[^\n]*|@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"DateTime(Offset)?\.(Now|UtcNow|Today)|\bConsole\.|\bHttpClient\b|new Random\(|Guid\.NewGuid")]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"\b(HttpMessageInvoker|SocketsHttpHandler|HttpClient|WebRequest|TcpClient)\b|\bnew Socket\(")]
    private static partial Regex Request();

    [GeneratedRegex(@"\b(class|record|struct|interface)\s+\w*(Manager|Helper|Util|Utils|Service)\b")]
    private static partial Regex VagueType();

    [GeneratedRegex("NotImplementedException|\\bTODO\\b|\\bFIXME\\b")]
    private static partial Regex Unfinished();
}
