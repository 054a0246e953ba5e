using System.Collections.Immutable;

namespace ItaSite.Diagnostics;

/// <summary>What a stage returns: its value, and what it found wrong on the way. Bad content never throws.</summary>
/// <typeparam name="T">The stage's product.</typeparam>
/// <param name="Value">The product, made from everything that was usable.</param>
/// <param name="Found">The findings, in the order they were met.</param>
public readonly record struct Outcome<T>(T Value, ImmutableArray<Diagnostic> Found);
