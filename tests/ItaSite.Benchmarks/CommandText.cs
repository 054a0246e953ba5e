namespace ItaSite.Benchmarks;

/// <summary>How this program is used.</summary>
internal static class CommandText
{
    public const string Usage =
        """
        usage: generate N DIR
                   writes DIR/itasite and DIR/hugo: the same site of N pages for both
               compare [--pages 1000,10000] [--runs 5] [--json FILE] [--jit] [--command FILE]
                   measures itasite beside hugo; --jit publishes without ReadyToRun,
                   --command measures an itasite that is already published
        """;
}
