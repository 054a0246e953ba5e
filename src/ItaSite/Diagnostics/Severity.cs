namespace ItaSite.Diagnostics;

/// <summary>How much a finding weighs. Severity is policy: it never changes what is true of the content.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Notice,

    /// <summary>Should be mended; does not fail a check unless asked to.</summary>
    Warning,

    /// <summary>Must be mended; fails a check.</summary>
    Error,
}
