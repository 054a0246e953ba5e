using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation;

/// <summary>What to do about an element that nothing answers, by the word that would satisfy it.</summary>
internal static class Cure
{
    public static Phrase For(Element element, ItemContext context) => element.Requires switch
    {
        DatasetRequirement table => Phrase.Of("Cure.Dataset", element.Id, FileOf(table.Dataset, context)),
        FormRequirement form => Phrase.Of("Cure.Dataset", element.Id, FileOf(form.Dataset, context)),
        FileRequirement file => Phrase.Of("Cure.File", element.Id, string.Join(", ", file.Types)),
        LinkRequirement { Of: [var other, ..] } => Phrase.Of("Cure.Link", other),
        LinkRequirement => Phrase.Of("Cure.Link", element.Id),
        CoversRequirement { Of: [var other, ..] } covers => Phrase.Of("Cure.Covers", other, PeriodPhrase.Written(covers.Period, context.Year)),
        CoversRequirement covers => Phrase.Of("Cure.Covers", element.Id, PeriodPhrase.Written(covers.Period, context.Year)),
        LanguageRequirement language => Phrase.Of("Cure.Language", element.Id, LanguageNames.Of(language.Languages)),
        CollectionRequirement collection => Phrase.Of("Cure.Collection", collection.Kind),
        _ => Phrase.Of("Cure.Shown", element.Id),
    };

    private static string FileOf(string dataset, ItemContext context) =>
        $"{context.Disclosure.Where.File[..^Path.GetExtension(context.Disclosure.Where.File).Length]}/{dataset}.csv";
}
