using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>What <c>questions.yml</c> holds.</summary>
/// <param name="Questionnaires">The questionnaires in order of year.</param>
/// <param name="Subjects">The questions of the analysis topics.</param>
internal sealed record QuestionFacts(ImmutableArray<Questionnaire> Questionnaires, ImmutableArray<SubjectQuestions> Subjects);

/// <summary>Reads the questions of the perception instruments.</summary>
internal static class QuestionReader
{
    public static QuestionFacts? Read(string text, Findings findings)
    {
        if (YamlText.Read(text, findings) is not { } mapping)
            return null;
        var map = new YamlMap(mapping, findings);
        ImmutableArray<Questionnaire> questionnaires = [.. map.Maps("questionnaires").Select(ReadQuestionnaire).OfType<Questionnaire>()];
        ImmutableArray<SubjectQuestions> subjects = [.. map.Maps("analysis-topics").Select(topic => ReadSubject(topic, questionnaires)).OfType<SubjectQuestions>()];
        map.RefuseUnknownKeys();
        return new QuestionFacts(questionnaires, subjects);
    }

    private static Questionnaire? ReadQuestionnaire(YamlMap map)
    {
        var from = map.Required("from", map.Year("from"));
        var to = map.Required("to", map.Year("to"));
        var instrument = map.Required("instrument", map.Choice("instrument", ScoringReader.Instruments));
        var source = map.RequiredText("source");
        ImmutableArray<QuestionBlock> blocks = [.. map.Maps("blocks").Select(ReadBlock).OfType<QuestionBlock>()];
        var codes = blocks.SelectMany(block => block.Codes).ToArray();
        ImmutableArray<Question> questions = [.. map.Maps("questions").Select(question => ReadQuestion(question, codes)).OfType<Question>()];
        map.RefuseUnknownKeys();
        RefuseTwice(codes, map);
        RefuseTwice(questions.Select(question => question.Code), map);
        return from is { } first && to is { } last && instrument is { } kind && source is { } read
            ? new Questionnaire(first.Value, last.Value, kind, blocks, questions, read.Value)
            : null;
    }

    private static QuestionBlock? ReadBlock(YamlMap map)
    {
        var indicator = map.RequiredText("indicator");
        var confidence = map.Required("confidence", map.Choice("confidence", CatalogueWords.Confidences));
        ImmutableArray<string> codes = [.. map.Texts("codes").Select(code => code.Value)];
        map.RefuseUnknownKeys();
        return indicator is { } name && confidence is { } sure ? new QuestionBlock(name.Value, codes, sure) : null;
    }

    private static Question? ReadQuestion(YamlMap map, string[] codes)
    {
        var code = map.RequiredText("code");
        var text = map.RequiredText("text");
        var confidence = map.Required("confidence", map.Choice("confidence", CatalogueWords.Confidences));
        var note = map.Text("note")?.Value;
        map.RefuseUnknownKeys();
        RefuseUnknown(code, codes, map.Findings);
        return code is { } key && text is { } words && confidence is { } sure ? new Question(key.Value, words.Value, sure, note) : null;
    }

    private static SubjectQuestions? ReadSubject(YamlMap map, ImmutableArray<Questionnaire> questionnaires)
    {
        var topic = map.RequiredText("topic");
        var year = map.Required("year", map.Year("year"));
        var confidence = map.Required("confidence", map.Choice("confidence", CatalogueWords.Confidences));
        var source = map.RequiredText("source");
        var codes = map.Texts("codes");
        map.RefuseUnknownKeys();
        var known = questionnaires
            .Where(asked => asked.From <= year?.Value && year?.Value <= asked.To)
            .SelectMany(asked => asked.Blocks)
            .SelectMany(block => block.Codes)
            .ToArray();
        foreach (var code in codes)
            RefuseUnknown(code, known, map.Findings);
        return topic is { } subject && year is { } asked && confidence is { } sure && source is { } read
            ? new SubjectQuestions(subject.Value, asked.Value, [.. codes.Select(code => code.Value)], sure, read.Value)
            : null;
    }

    private static void RefuseTwice(IEnumerable<string> codes, YamlMap map)
    {
        foreach (var twice in codes.GroupBy(code => code, StringComparer.Ordinal).Where(code => code.Count() > 1))
            map.Findings.Add(LoadingRules.DuplicateKey, map.Where, twice.Key, map.Where.Line);
    }

    private static void RefuseUnknown(Spanned<string>? code, string[] codes, Findings findings)
    {
        if (code is { } written && !codes.Contains(written.Value, StringComparer.Ordinal))
            findings.Add(LoadingRules.UnknownValue, written.Where, written.Value, YamlMap.Suggestion(written.Value, codes));
    }
}
