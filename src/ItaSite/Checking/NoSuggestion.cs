namespace ItaSite.Checking;

/// <summary>Stands in a message where a suggestion would; the word for it is in the message resources.</summary>
public enum NoSuggestion
{
    /// <summary>Nothing that exists is near enough.</summary>
    Nothing,
}
