using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using ItaSite.Diagnostics;

namespace ItaSite.Reporting.Comparing;

/// <summary>What an earlier run wrote as JSON, as far as a later one is compared with it.</summary>
/// <param name="Findings">Its findings.</param>
/// <param name="Years">Its years.</param>
public sealed record EarlierReport(ImmutableArray<EarlierFinding> Findings, ImmutableArray<EarlierYear> Years)
{
    /// <summary>Reads the text of a JSON report; null when it is none.</summary>
    public static EarlierReport? Read(string text)
    {
        try
        {
            var document = JsonSerializer.Deserialize(text, EarlierJson.Default.EarlierDocument);
            return document is { Format: JsonReport.Format, Diagnostics: { } found } && found.TrueForAll(one => one.Identity is not null)
                ? new EarlierReport([.. found], [.. document.Years ?? []])
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A finding of an earlier run.</summary>
public sealed record EarlierFinding
{
    /// <summary>What it is, whatever line it stood on.</summary>
    public string? Identity { get; init; }

    /// <summary>Its code.</summary>
    public string Code { get; init; } = "";

    /// <summary>Its severity.</summary>
    public Severity Severity { get; init; }

    /// <summary>Its message.</summary>
    public string Message { get; init; } = "";

    /// <summary>Its file.</summary>
    public string File { get; init; } = "";
}

/// <summary>A year of an earlier run.</summary>
public sealed record EarlierYear
{
    /// <summary>The year's number.</summary>
    public int Year { get; init; }

    /// <summary>Its score.</summary>
    public EarlierScore? Oit { get; init; }

    /// <summary>Its items.</summary>
    public ImmutableArray<EarlierItem> Items { get; init; } = [];
}

/// <summary>The score of an earlier run.</summary>
/// <param name="Predicted">The score that was expected.</param>
public sealed record EarlierScore(decimal Predicted);

/// <summary>An item of an earlier run.</summary>
/// <param name="Item">Its number.</param>
/// <param name="Complete">True when it was complete.</param>
public sealed record EarlierItem(string Item, bool Complete);

/// <summary>The document as it stands in the file.</summary>
/// <param name="Format">Name of the format.</param>
/// <param name="Diagnostics">Its findings.</param>
/// <param name="Years">Its years.</param>
internal sealed record EarlierDocument(string? Format, List<EarlierFinding>? Diagnostics, List<EarlierYear>? Years);

/// <summary>How the document is read.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, MaxDepth = 16)]
[JsonSerializable(typeof(EarlierDocument))]
internal sealed partial class EarlierJson : JsonSerializerContext;
