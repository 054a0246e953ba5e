using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Words;

/// <summary>
/// <c>file</c>: a published file of one of the types named, or of each. Without a line of its own the item's files are looked at:
/// "the data as XLSX" is answered by any XLSX of the item.
/// </summary>
internal static class FileWord
{
    public static Judgement Judge(Element element, FileRequirement requirement, ItemContext context)
    {
        if (!context.Evidence[element.Id].Any())
            return OfItem(requirement, context);
        var shown = ShownWord.Judge(element, context);
        if (shown.State != ElementState.Shown || Missing(shown.Evidence, requirement).IsEmpty)
            return shown;
        var where = context.Evidence[element.Id].First().Written.Where;
        return Judgement.Wrong(new Diagnostic(CompletenessRules.EvidenceNotAFile, where, element.Text, string.Join(", ", Missing(shown.Evidence, requirement))));
    }

    private static Judgement OfItem(FileRequirement requirement, ItemContext context)
    {
        var found = context.Disclosure.Files
            .Where(file => requirement.Types.Contains(file.Type.ToLowerInvariant()))
            .Select(file => new FoundEvidence(EvidenceKind.File, file.Address, file.Name))
            .ToImmutableArray();
        return found.IsEmpty || !Missing(found, requirement).IsEmpty ? Judgement.Missing : new Judgement(ElementState.Shown, found, []);
    }

    // Types that no file has: all of them when one would do and none is there.
    private static ImmutableArray<string> Missing(ImmutableArray<FoundEvidence> found, FileRequirement requirement)
    {
        var types = found.Where(piece => piece.Kind == EvidenceKind.File).Select(piece => Path.GetExtension(piece.Label).TrimStart('.').ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var absent = requirement.Types.RemoveAll(types.Contains);
        return requirement.Every || absent.Length == requirement.Types.Length ? absent : [];
    }
}
