using System.Reflection;
using ItaSite.Rendering;
using Microsoft.AspNetCore.Razor.Hosting;

namespace ItaSite.Tests.Sites.Broken;

/// <summary>The built-in theme under another name, without some of its parts or with others in their place.</summary>
internal sealed class AlteredTheme(string name) : Assembly
{
    private static readonly Assembly Whole = Repository.Themes.First();

    /// <summary>Templates and resources left out.</summary>
    public IReadOnlyList<string> Dropped { get; init; } = [];

    /// <summary>Templates, and the pages that stand in for them.</summary>
    public Dictionary<string, Type> Replaced { get; } = new(StringComparer.Ordinal);

    public override object[] GetCustomAttributes(Type attributeType, bool inherit)
    {
        if (attributeType == typeof(AssemblyMetadataAttribute))
            return new[] { new AssemblyMetadataAttribute(RazorTheme.MetadataKey, name) };
        return attributeType == typeof(RazorCompiledItemAttribute)
            ? Whole.GetCustomAttributes<RazorCompiledItemAttribute>().Where(item => !Dropped.Contains(item.Identifier)).Select(Altered).ToArray()
            : Whole.GetCustomAttributes(attributeType, inherit);
    }

    public override string[] GetManifestResourceNames() => [.. Whole.GetManifestResourceNames().Except(Dropped)];

    public override ManifestResourceInfo? GetManifestResourceInfo(string resourceName) =>
        Dropped.Contains(resourceName) ? null : Whole.GetManifestResourceInfo(resourceName);

    public override Stream? GetManifestResourceStream(string resource) => Dropped.Contains(resource) ? null : Whole.GetManifestResourceStream(resource);

    private RazorCompiledItemAttribute Altered(RazorCompiledItemAttribute item) =>
        Replaced.TryGetValue(item.Identifier, out var page) ? new RazorCompiledItemAttribute(page, item.Kind, item.Identifier) : item;
}
