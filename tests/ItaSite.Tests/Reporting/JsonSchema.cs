using System.Text.Json;
using System.Text.RegularExpressions;

namespace ItaSite.Tests.Reporting;

/// <summary>Holds a JSON value against a schema of draft 4, by the keywords that the schemas under <c>Schemas</c> use. An unknown keyword fails.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly string[] Remarks = ["$schema", "$id", "id", "title", "description", "default", "definitions"];

    public static JsonSchema From(string name) =>
        new(JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "ItaSite.Tests", "Reporting", "Schemas", name))).RootElement);

    /// <summary>What is wrong, by place; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults(JsonElement value)
    {
        var faults = new List<string>();
        Check(value, root, "$", faults);
        return faults;
    }

    private void Check(JsonElement value, JsonElement schema, string at, List<string> faults)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (Remarks.Contains(keyword.Name))
                continue;
            if (!Holds(keyword.Name, keyword.Value, value, schema, at, faults))
                faults.Add($"{at}: {keyword.Name} {(keyword.Value.ValueKind is JsonValueKind.Object ? "" : keyword.Value.ToString())}");
        }
    }

    private bool Holds(string keyword, JsonElement rule, JsonElement value, JsonElement schema, string at, List<string> faults)
    {
        switch (keyword)
        {
            case "$ref":
                Check(value, rule.GetString()!.Split('/').Skip(1).Aggregate(root, (node, name) => node.GetProperty(name)), at, faults);
                return true;
            case "type":
                return rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(type => IsOf(type.GetString()!, value)) : IsOf(rule.GetString()!, value);
            case "enum":
                return rule.EnumerateArray().Any(known => JsonElement.DeepEquals(known, value));
            case "required":
                return value.ValueKind != JsonValueKind.Object || rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _));
            case "properties":
                foreach (var property in Properties(value).Where(property => rule.TryGetProperty(property.Name, out _)))
                    Check(property.Value, rule.GetProperty(property.Name), $"{at}.{property.Name}", faults);
                return true;
            case "additionalProperties":
                var known2 = schema.TryGetProperty("properties", out var named) ? named : default;
                var others = Properties(value).Where(property => known2.ValueKind != JsonValueKind.Object || !known2.TryGetProperty(property.Name, out _)).ToList();
                if (rule.ValueKind == JsonValueKind.Object)
                    others.ForEach(property => Check(property.Value, rule, $"{at}.{property.Name}", faults));
                return rule.ValueKind != JsonValueKind.False || others.Count == 0;
            case "items":
                foreach (var (item, i) in Items(value).Select((item, i) => (item, i)))
                    Check(item, rule, $"{at}[{i}]", faults);
                return true;
            case "minItems":
                return value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32();
            case "uniqueItems":
                return !rule.GetBoolean() || Items(value).Select(item => item.GetRawText()).Distinct().Count() == Items(value).Count();
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.GetDecimal();
            case "maximum":
                return value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= rule.GetDecimal();
            case "pattern":
                return value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!);
            case "format":
                return value.ValueKind != JsonValueKind.String || HasForm(rule.GetString()!, value.GetString()!);
            case "anyOf":
                return rule.EnumerateArray().Any(choice => Fits(value, choice, at));
            case "oneOf":
                return rule.EnumerateArray().Count(choice => Fits(value, choice, at)) == 1;
            default:
                return false;
        }
    }

    private bool Fits(JsonElement value, JsonElement schema, string at)
    {
        var faults = new List<string>();
        Check(value, schema, at, faults);
        return faults.Count == 0;
    }

    private static bool HasForm(string form, string text) => form switch
    {
        "uri" => Uri.IsWellFormedUriString(text, UriKind.Absolute),
        "uri-reference" => Uri.IsWellFormedUriString(text, UriKind.RelativeOrAbsolute),
        _ => true,
    };

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => false,
    };

    private static JsonElement.ObjectEnumerator Properties(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default;

    private static JsonElement.ArrayEnumerator Items(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default;
}
