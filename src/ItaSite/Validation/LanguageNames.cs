using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Validation;

/// <summary>Languages as readers call them: <c>en</c> is for files.</summary>
internal static class LanguageNames
{
    private static readonly ImmutableHashSet<string> Named = ["th", "en"];

    /// <summary>The names of one or more languages; one that has no name here goes by its code.</summary>
    public static object Of(ImmutableArray<string> codes) =>
        codes.Skip(1).Aggregate(Name(codes[0]), (names, code) => Phrase.Of("LanguageName.And", names, Name(code)));

    private static object Name(string code) => Named.Contains(code) ? Phrase.Of($"LanguageName.{code}") : code;
}
