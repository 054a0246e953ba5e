namespace ItaSite.Benchmarks;

/// <summary>Something the person who runs the measurements can mend; the message says what.</summary>
internal sealed class BenchmarkException(string message) : Exception(message);
