using System.Text.Json;
using System.Text.Json.Serialization;
using ItaSite.Model;

namespace ItaSite.Checking.Web;

/// <summary>Remembers answers from run to run, so that hosts are not asked again for what they said lately, and a link is called broken only after two looks.</summary>
internal sealed class WebCache
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromDays(7);
    private static readonly TimeSpan BadFor = TimeSpan.FromHours(1);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromHours(6);

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    private readonly string? file;
    private readonly Dictionary<string, Entry> entries;

    private WebCache(string? file, Dictionary<string, Entry> entries)
    {
        this.file = file;
        this.entries = entries;
    }

    /// <summary>Opens the answers of earlier runs. A file that cannot be understood is as good as none.</summary>
    public static WebCache Open(string? file)
    {
        try
        {
            var known = file is not null && File.Exists(file) ? JsonSerializer.Deserialize<Stored>(File.ReadAllBytes(file), Options)?.Answers : null;
            return new WebCache(file, known ?? []);
        }
        catch (JsonException)
        {
            return new WebCache(file, []);
        }
    }

    /// <summary>An answer that is young enough to stand, or null.</summary>
    public WebAnswer? Fresh(string url, DateTimeOffset now)
    {
        if (!entries.TryGetValue(url, out var known) || now < known.Asked)
            return null;
        var age = now - known.Asked;
        return age < (known.IsGood ? GoodFor : BadFor) ? known.Answer : null;
    }

    /// <summary>Remembers an answer, and says whether it makes the link broken for sure.</summary>
    public WebAnswer Remember(string url, WebAnswer answer, DateTimeOffset now)
    {
        var before = entries.GetValueOrDefault(url);
        var since = answer.Status != LinkStatus.Broken ? (DateTimeOffset?)null : before?.BrokenSince ?? now;
        var entry = new Entry(answer.Status, answer.Reason, answer.Last, now, since, since is { } first && now - first >= BetweenLooks);
        entries[url] = entry;
        return entry.Answer;
    }

    /// <summary>Writes what is known of the addresses that are still linked to.</summary>
    public void Save(IEnumerable<string> linked)
    {
        if (file is null)
            return;
        var kept = linked.Distinct(StringComparer.Ordinal).Where(entries.ContainsKey).Order(StringComparer.Ordinal).ToDictionary(url => url, url => entries[url]);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var fresh = file + ".new";
        File.WriteAllBytes(fresh, JsonSerializer.SerializeToUtf8Bytes(new Stored("itasite-web/1", kept), Options));
        File.Move(fresh, file, overwrite: true);
    }

    private sealed record Stored(string Format, Dictionary<string, Entry> Answers);

    private sealed record Entry(LinkStatus Status, LinkReason Reason, Uri? Last, DateTimeOffset Asked, DateTimeOffset? BrokenSince, bool IsConfirmed)
    {
        [JsonIgnore]
        public bool IsGood => Status is LinkStatus.Ok or LinkStatus.Redirected;

        [JsonIgnore]
        public WebAnswer Answer => new(Status, Reason, Last) { IsConfirmed = IsConfirmed };
    }
}
