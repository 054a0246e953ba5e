using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Words;

/// <summary><c>file</c>: a published file of one of the types named.</summary>
internal static class FileWord
{
    public static Judgement Judge(Element element, FileRequirement requirement, ItemContext context)
    {
        var shown = ShownWord.Judge(element, context);
        if (shown.State != ElementState.Shown || shown.Evidence.Any(found => IsOfType(found, requirement)))
            return shown;
        var types = string.Join(", ", requirement.Types);
        var where = context.Evidence[element.Id].First().Written.Where;
        return Judgement.Wrong(new Diagnostic(CompletenessRules.EvidenceNotAFile, where, element.Text, types));
    }

    private static bool IsOfType(FoundEvidence found, FileRequirement requirement) =>
        found.Kind == EvidenceKind.File && requirement.Types.Contains(Path.GetExtension(found.Label).TrimStart('.').ToLowerInvariant());
}
