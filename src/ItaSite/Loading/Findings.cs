using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Loading;

/// <summary>Collects what is wrong with one file while it is read; never shared between files.</summary>
internal sealed class Findings(string file)
{
    private readonly ImmutableArray<Diagnostic>.Builder found = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>The file, relative to the root.</summary>
    public string File { get; } = file;

    /// <summary>True when a finding makes the whole file unusable.</summary>
    public bool LeavesFileOut { get; private set; }

    public void Add(RuleInfo rule, SourceSpan where, params ReadOnlySpan<object?> arguments) => Add(new Diagnostic(rule, where, arguments));

    public void Add(Diagnostic diagnostic)
    {
        LeavesFileOut |= diagnostic.Rule.LeavesFileOut;
        found.Add(diagnostic);
    }

    public ImmutableArray<Diagnostic> ToImmutable() => found.ToImmutable();
}
