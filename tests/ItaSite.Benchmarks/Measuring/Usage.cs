namespace ItaSite.Benchmarks.Measuring;

/// <summary>What one whole process used, from its start to its end.</summary>
/// <param name="Wall">Seconds on the clock.</param>
/// <param name="Cpu">Seconds of user and system time on all cores.</param>
/// <param name="PeakMiB">The most memory it had resident at once, in MiB.</param>
internal sealed record Usage(double Wall, double Cpu, double PeakMiB);
