using System.Collections.Immutable;
using System.CommandLine;
using System.Text.RegularExpressions;
using ItaSite.Model;

namespace ItaSite.Cli.Arguments;

/// <summary>The options that say how links are judged.</summary>
internal sealed class LinkOptions
{
    private readonly Option<string[]> ignore = Many("--ignore", "PATTERN");
    private readonly Option<string[]> allow = Many("--allow", "FAULT");
    private readonly Option<string[]> forbid = Many("--forbid", "FAULT");
    private readonly Option<string[]> index = Many("--index", "NAME");
    private readonly Option<bool> cleanUrls = new("--clean-urls");
    private readonly Option<string> ignoreAttribute = new("--ignore-attribute") { HelpName = "NAME" };

    /// <summary>Where the folder will stand.</summary>
    public Option<string> BaseUrl { get; } = new("--base-url") { HelpName = "URL" };

    /// <summary>All of them, in the order of help.</summary>
    public IEnumerable<Option> All => [BaseUrl, ignore, allow, forbid, index, cleanUrls, ignoreAttribute];

    /// <summary>The settings with what the command line says; null, with the reason said, when it cannot be met.</summary>
    public LinkSettings? Read(LinkSettings settings, Invocation run)
    {
        if (Patterns(run) is not { } patterns || Reasons(allow, run) is not { } allowed || Reasons(forbid, run) is not { } forbidden)
            return null;
        var names = run.Parse.GetValue(index) ?? [];
        return settings with
        {
            Ignore = settings.Ignore.AddRange(patterns),
            Tolerated = settings.Tolerated.Union(allowed).Except(forbidden),
            IndexNames = names.Length > 0 ? [.. names] : settings.IndexNames,
            UsesCleanUrls = run.Parse.GetValue(cleanUrls) || settings.UsesCleanUrls,
            IgnoreAttribute = run.Parse.GetValue(ignoreAttribute)?.ToLowerInvariant() ?? settings.IgnoreAttribute,
        };
    }

    /// <summary>A web address that ends in a slash, or null when the text is none.</summary>
    public static Uri? WebAddress(string? text) =>
        text is not null && Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;

    private static Option<string[]> Many(string name, string value) => new(name) { HelpName = value, Arity = ArgumentArity.OneOrMore };

    private ImmutableArray<LinkIgnore>? Patterns(Invocation run)
    {
        var rules = ImmutableArray.CreateBuilder<LinkIgnore>();
        foreach (var text in run.Parse.GetValue(ignore) ?? [])
        {
            try
            {
                rules.Add(new LinkIgnore(new Regex(text, LinkIgnore.Options), "--ignore", null));
            }
            catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
            {
                run.Refuse("Command.BadPattern", text, fault.Message);
                return null;
            }
        }

        return rules.ToImmutable();
    }

    private static ImmutableArray<LinkReason>? Reasons(Option<string[]> option, Invocation run)
    {
        var reasons = ImmutableArray.CreateBuilder<LinkReason>();
        foreach (var name in run.Parse.GetValue(option) ?? [])
        {
            if (!LinkNames.ReasonsByName.TryGetValue(name, out var reason))
            {
                run.Refuse("Command.BadReason", name, string.Join(", ", LinkNames.ReasonsByName.Keys.Order(StringComparer.Ordinal)));
                return null;
            }

            reasons.Add(reason);
        }

        return reasons.ToImmutable();
    }
}
