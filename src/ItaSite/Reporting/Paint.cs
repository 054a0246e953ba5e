using ItaSite.Diagnostics;

namespace ItaSite.Reporting;

/// <summary>Terminal colours, or none.</summary>
/// <param name="isOn">True when the terminal shows colours.</param>
internal readonly struct Paint(bool isOn)
{
    private readonly bool isOn = isOn;

    /// <summary>Text in the colour of a severity.</summary>
    public string Severity(string text, Severity severity) => severity switch
    {
        Diagnostics.Severity.Error => In("1;31", text),
        Diagnostics.Severity.Warning => In("33", text),
        _ => In("36", text),
    };

    /// <summary>Text that stands out.</summary>
    public string Strong(string text) => In("1", text);

    /// <summary>Text that offers help.</summary>
    public string Hint(string text) => In("32", text);

    private string In(string code, string text) => isOn ? $"\e[{code}m{text}\e[0m" : text;
}
