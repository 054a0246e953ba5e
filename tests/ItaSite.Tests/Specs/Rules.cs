using System.Reflection;
using ItaSite.Diagnostics;
using ItaSite.Validation;

namespace ItaSite.Tests.Specs;

/// <summary>Every rule that the library declares, wherever it stands.</summary>
internal static class Rules
{
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        .. typeof(RuleBook).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(member => member.FieldType == typeof(RuleInfo))
            .Select(member => (RuleInfo)member.GetValue(null)!)
            .Concat(RuleBook.Rules.Select(rule => rule.Info)),
    ];
}
