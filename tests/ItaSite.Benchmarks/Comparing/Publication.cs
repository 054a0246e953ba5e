namespace ItaSite.Benchmarks.Comparing;

/// <summary>How the command is published before it is measured.</summary>
internal enum Publication
{
    /// <summary>ReadyToRun, on the machine's own .NET: as it is released.</summary>
    ReadyToRun,

    /// <summary>Compiled when it runs: shows what ReadyToRun is worth.</summary>
    Jit,

    /// <summary>With its own .NET, all compiled as one: shows what compiling the framework's generic types ahead is worth.</summary>
    Composite,
}
