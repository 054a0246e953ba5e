using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Words;

/// <summary><c>language</c>: evidence in each language asked, by what the editor says (<c>lang: en</c>), else by the file's name (<c>…-en.pdf</c>), else the site's own.</summary>
internal static class LanguageWord
{
    private static readonly char[] Separators = ['-', '_', '.', ' '];

    public static Judgement Judge(Element element, LanguageRequirement requirement, ItemContext context)
    {
        var shown = ShownWord.Judge(element, context);
        if (shown.State != ElementState.Shown)
            return shown;
        var pieces = context.Evidence[element.Id].Where(piece => ShownWord.FaultOf(piece, element) is null).ToImmutableArray();
        var spoken = pieces.Select(piece => LanguageOf(piece, context)).ToHashSet(StringComparer.Ordinal);
        var absent = requirement.Languages.RemoveAll(spoken.Contains);
        return absent.IsEmpty
            ? shown with { Evidence = [.. pieces.Where(piece => requirement.Languages.Contains(LanguageOf(piece, context))).Select(piece => piece.Found!)] }
            : new Judgement(ElementState.Wrong, [], [Fault(element, absent, spoken, pieces[0], context), .. shown.Faults]);
    }

    private static string LanguageOf(ResolvedEvidence piece, ItemContext context) =>
        piece.Written is LocatedEvidence { ContentLanguage: { } said } ? said.ToLowerInvariant()
        : piece.Written is FileEvidence file && InName(file.Path) is { } named ? named
        : context.Index.Site.Settings.ContentLanguage;

    private static string? InName(string path) =>
        Path.GetFileNameWithoutExtension(path).ToLowerInvariant().Split(Separators).LastOrDefault() is "en" or "eng" or "english" ? "en" : null;

    private static Diagnostic Fault(Element element, ImmutableArray<string> absent, IEnumerable<string> spoken, ResolvedEvidence first, ItemContext context) =>
        new(CompletenessRules.OtherLanguage, first.Written.Where, context.Item.Id, element.Text, LanguageNames.Of(absent), LanguageNames.Of([.. spoken.Order(StringComparer.Ordinal)]), absent[0]);
}
