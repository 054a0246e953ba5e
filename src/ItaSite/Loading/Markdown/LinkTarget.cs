using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Safety;

namespace ItaSite.Loading.Markdown;

/// <summary>Turns what an editor wrote as a link into the address that stands in the page.</summary>
internal static class LinkTarget
{
    /// <summary>The address as the page will hold it, or null when there must be no link; then a finding says why.</summary>
    public static string? Resolve(string written, PageContext context, SourceSpan where, Findings findings)
    {
        var target = written.Trim();
        if (target.StartsWith('#'))
            return Uri.UnescapeDataString(target);
        var scheme = UrlPolicy.SchemeOf(target);
        if (scheme is "item" or "topic" or "page")
            return ResolveReference(target, context, where, findings);
        if (!UrlPolicy.IsAllowed(target) || target.StartsWith(@"\\", StringComparison.Ordinal))
            return Refuse(LoadingRules.UnsafeAddress, where, written, findings);
        if (scheme is not null || target.StartsWith("//", StringComparison.Ordinal))
            return target;
        return target.StartsWith('/')
            ? Addresses.Relative(context.Address, target)
            : ResolvePath(target, context, where, findings);
    }

    private static string? ResolveReference(string target, PageContext context, SourceSpan where, Findings findings) =>
        SiteReference.Parse(Uri.UnescapeDataString(target), context.Year) is { } reference
            ? Addresses.Relative(context.Address, reference.Address)
            : Refuse(LoadingRules.UnknownReference, where, target, findings);

    private static string? ResolvePath(string target, PageContext context, SourceSpan where, Findings findings)
    {
        var cut = target.AsSpan().IndexOfAny('#', '?');
        var path = cut < 0 ? target : target[..cut];
        var rest = cut < 0 ? "" : target[cut..];
        var parent = context.File[..context.File.LastIndexOf('/')];
        if (path.EndsWith(".md", StringComparison.Ordinal))
        {
            return SitePath.Resolve(parent, path) is { } page && ContentPath.AddressOf(page) is { } address
                ? Addresses.Relative(context.Address, address + rest)
                : Refuse(LoadingRules.PathOutsideSite, where, target, findings);
        }

        // An editor may write a file's path from the page's own folder or from where the page itself stands.
        var own = SitePath.Resolve(context.Folder, path);
        var beside = SitePath.Resolve(parent, path);
        if (own is null && beside is null)
            return Refuse(LoadingRules.PathOutsideSite, where, target, findings);
        var file = Published(own, context) ?? Published(beside, context);
        return file is null ? target : Addresses.Relative(context.Address, file.Address + rest);
    }

    private static PublishedFile? Published(string? path, PageContext context) =>
        path is not null && context.Files.TryGetValue(path, out var file) ? file : null;

    private static string? Refuse(RuleInfo rule, SourceSpan where, string written, Findings findings)
    {
        findings.Add(rule, where, written);
        return null;
    }
}
