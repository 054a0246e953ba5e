namespace ItaSite.Diagnostics;

/// <summary>Language of messages to people.</summary>
public enum Language
{
    /// <summary>Thai, the default.</summary>
    Thai,

    /// <summary>English, on request.</summary>
    English,
}
