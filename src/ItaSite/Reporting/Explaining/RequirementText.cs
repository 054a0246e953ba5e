using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting.Explaining;

/// <summary>Says in plain words what would do as evidence for an element, and which line of the front matter says where it is.</summary>
/// <param name="explanation">The item.</param>
/// <param name="words">The reader's words.</param>
public sealed class RequirementText(ItemExplanation explanation, Wording words)
{
    // So many elements are named in full; more by their ids.
    private const int NamedInFull = 3;

    private readonly FiscalYear year = explanation.Catalogue.Year;

    /// <summary>What would do.</summary>
    public string Asks(Element element) => element.Requires switch
    {
        ShownRequirement when element.When == Condition.NoneExists => words.Term("Explain.Asks.none"),
        ShownRequirement => words.Term("Explain.Asks.shown", element.Id),
        DatasetRequirement dataset => Dataset(dataset),
        FileRequirement file => words.Term(file.Every ? "Explain.Asks.file.every" : "Explain.Asks.file", List(file.Types.Select(type => type.ToUpperInvariant()))),
        FormRequirement form => words.Term("Explain.Asks.form", TitleOf(form.Dataset), FileOf(form.Dataset)),
        LinkRequirement link => Link(link),
        ReachableRequirement => words.Term("Explain.Asks.reachable"),
        LanguageRequirement language => words.Term("Explain.Asks.language", List(language.Languages)),
        CollectionRequirement collection => Collection(collection),
        CoversRequirement covers => words.Term("Explain.Asks.covers", Governed(element, covers.Of), PeriodPhrase.Of(covers.Period, year)),
        CycleRequirement cycle => Cycle(cycle),
        ReviewRequirement => words.Term("Explain.Asks.review"),
        var other => throw new NotSupportedException($"no words for {other.Word}"),
    };

    /// <summary>The line below <c>evidence:</c> that says where it is, or null where no line is needed.</summary>
    public string? Line(Element element) => element.Requires switch
    {
        ShownRequirement when element.When != Condition.NoneExists => $"{element.Id}: files/{Document}.pdf#page=2",
        FileRequirement { Every: true } file => $"{element.Id}: [ {List(file.Types.Select(File))} ]",
        FileRequirement file => $"{element.Id}: {File(file.Types.FirstOrDefault("pdf"))}",
        LinkRequirement { Of.IsEmpty: true } => $"{element.Id}: https://www.example.go.th/",
        LanguageRequirement language => $"{element.Id}: [ {List(language.Languages.Select(code => $"{{ at: files/{Document}-{code}.pdf, lang: {code} }}"))} ]",
        CoversRequirement covers => $"{element.Id}: {{ at: files/{Document}.pdf, covers: {PeriodPhrase.Written(covers.Period, year)} }}",
        ReviewRequirement => $"{element.Id}: {{ confirmed-by: {words.Term("Explain.Office")}, on: {Iso(explanation.AsOf)} }}",
        _ => null,
    };

    /// <summary>The line that says that there is none, or null where that will not do.</summary>
    public string? NoneLine(Element element) =>
        element.MayBeNone ? $"{element.Id}: {{ none: {words.Term("Explain.None")}, as-of: {Iso(explanation.AsOf)} }}" : null;

    /// <summary>Under which condition, and of whom, it is asked; empty when always and of all.</summary>
    public ImmutableArray<string> Conditions(Element element) =>
    [
        .. element.When == Condition.Always ? [] : new[] { words.Term($"Explain.When.{element.When}") },
        .. element.AppliesTo.IsEmpty ? [] : new[] { words.Term("Explain.AppliesTo", List(element.AppliesTo.Select(kind => words.Term($"AgencyKind.{kind}")))) },
    ];

    private string Document => words.Term("Explain.Document");

    private string File(string type) => $"files/{Document}.{type}";

    private string Dataset(DatasetRequirement dataset)
    {
        var columns = List(dataset.Columns.Select(column => ColumnOf(dataset.Dataset, column)));
        var text = dataset.Columns.IsEmpty
            ? words.Term("Explain.Asks.dataset.rows", TitleOf(dataset.Dataset), FileOf(dataset.Dataset), dataset.Minimum)
            : words.Term("Explain.Asks.dataset", TitleOf(dataset.Dataset), FileOf(dataset.Dataset), columns);
        var conditions = dataset.Where.Select(pair => words.Term("Explain.Asks.dataset.where", ColumnOf(dataset.Dataset, pair.Key), List(pair.Value.SelectMany(text => CellPattern.Texts(text, Schema(dataset.Dataset)?.Find(pair.Key))))));
        return string.Concat([text, .. conditions]);
    }

    private string Link(LinkRequirement link) => string.Concat(
        words.Term("Explain.Asks.link"),
        link.Channel is { } channel ? words.Term("Explain.Asks.link.channel", explanation.Site.Channels.FirstOrDefault(known => known.Id == channel) is { } kind ? Of(kind.Name) : channel) : "",
        link.Of.IsEmpty ? "" : words.Term("Explain.Asks.link.of", Texts(link.Of)),
        link.SeparateFrom.IsEmpty ? "" : words.Term("Explain.Asks.link.separate", List(link.SeparateFrom.Select(topic => explanation.Site.TitleOfTopic(topic) ?? topic))));

    private string Collection(CollectionRequirement collection) => string.Concat(
        words.Term("Explain.Asks.collection", collection.Kind, collection.Minimum),
        collection.Period is { } period ? words.Term("Explain.Asks.collection.period", PeriodPhrase.Of(period, year)) : "");

    private string Cycle(CycleRequirement cycle)
    {
        var text = words.Term("Explain.Asks.cycle", cycle.Part, year.Previous);
        if (explanation.Site.AnalysisSubjects.FirstOrDefault(subject => subject.Number == cycle.Topic) is not { } asked)
            return text;
        var about = text + words.Term("Explain.Asks.cycle.topic", asked.Number, asked.Title, asked.Id);
        var known = explanation.Site.Reference.Value.SubjectQuestions.Where(questions => questions.Topic == asked.Id && questions.Year < year).MaxBy(questions => questions.Year);
        return known is null ? about : about + words.Term("Explain.Asks.cycle.questions", known.Year, List(known.Codes));
    }

    private string Governed(Element element, ImmutableArray<string> of) =>
        of.IsEmpty && explanation.Item.Elements.Length > 1 ? words.Term("Explain.AllElements") : Texts(of.IsEmpty ? [element.Id] : of);

    private string Texts(ImmutableArray<string> ids) =>
        List(ids.Length > NamedInFull ? ids : ids.Select(id => words.Term("Explain.Quoted", explanation.Item.Find(id)?.Text ?? id)));

    private string TitleOf(string dataset) => Schema(dataset) is { } schema ? Of(schema.Title) : dataset;

    private string ColumnOf(string dataset, string column) =>
        Schema(dataset)?.Find(column) is { } field ? words.Term("Explain.Column", Of(field.Title), column) : column;

    private string FileOf(string dataset) => $"content/{year}/{explanation.Item.Id.Slug}/{dataset}.csv";

    private TableSchema? Schema(string name) => explanation.Site.Reference.Value.Schemas.FirstOrDefault(schema => schema.Name == name);

    private string Of(LocalizedText text) => words.Language == Language.Thai ? text.Thai : text.English ?? text.Thai;

    private static string List(IEnumerable<string> texts) => string.Join(", ", texts);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
