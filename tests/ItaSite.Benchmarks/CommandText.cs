namespace ItaSite.Benchmarks;

/// <summary>How this program is used.</summary>
internal static class CommandText
{
    public const string Usage =
        """
        usage: generate N DIR
                   writes DIR/itasite and DIR/hugo: the same site of N pages for both
               compare [--pages 1000,10000] [--runs 5] [--json FILE] [--jit | --composite] [--command FILE]
                   measures itasite beside hugo; --jit publishes without ReadyToRun, --composite with
                   .NET compiled in; --command measures an itasite that is already published
               links [the options of compare]
                   measures itasite links on folders of finished pages
               linked N DIR
                   writes such a folder
        """;
}
