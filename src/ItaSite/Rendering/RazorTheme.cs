using System.Collections.Immutable;
using System.Reflection;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Rendering.Views;
using RazorLight;
using RazorLight.Caching;
using RazorLight.Compilation;

namespace ItaSite.Rendering;

/// <summary>A theme: compiled templates, words, a style sheet and assets, all in one assembly. The only user of RazorLight.</summary>
public sealed class RazorTheme
{
    /// <summary>Key of the assembly metadata by which a theme says its name.</summary>
    public const string MetadataKey = "ItaSite.Theme";

    private readonly ThemeResources resources;
    private readonly CompiledTemplates templates;
    private readonly RazorLightEngine engine;

    private RazorTheme(string name, Assembly assembly)
    {
        Name = name;
        resources = new ThemeResources(assembly);
        templates = new CompiledTemplates(assembly);
        var options = new RazorLightOptions();
        options.PreRenderCallbacks.Add(page => ((TemplatePageBase)page).HtmlEncoder = PlainHtmlEncoder.Instance);
        engine = new RazorLightEngine(new EngineHandler(options, templates, new TemplateFactoryProvider(), new MemoryCachingProvider()));
    }

    /// <summary>The theme's name, as <c>site.yml</c> writes it.</summary>
    public string Name { get; }

    /// <summary>Files of the theme that are published under <c>/theme/</c>, in order of address.</summary>
    public IEnumerable<ExportedFile> Assets => resources.Assets;

    /// <summary>Finds a theme by name among assemblies that travel with the program.</summary>
    /// <param name="name">The name, and where it was written.</param>
    /// <param name="themes">The assemblies; one that is not a theme is passed over.</param>
    /// <returns>The theme, or null with a blocking finding when it is unknown or incomplete.</returns>
    public static Outcome<RazorTheme?> Find(Spanned<string> name, IReadOnlyCollection<Assembly> themes)
    {
        if (themes.FirstOrDefault(assembly => NameOf(assembly) == name.Value) is not { } found)
            return new(null, [Unknown(name, themes)]);
        var theme = new RazorTheme(name.Value, found);
        var missing = theme.MissingParts();
        return missing.IsEmpty
            ? new(theme, [])
            : new(null, [.. missing.Select(part => new Diagnostic(RenderingRules.IncompleteTheme, name.Where, name.Value, part))]);
    }

    /// <summary>The theme's words in a language, in Thai when it has no other.</summary>
    internal Words WordsIn(string language, bool usesThaiDigits) => resources.WordsIn(language, usesThaiDigits);

    /// <summary>The theme's style sheet in an agency's colour.</summary>
    internal StyleSheet StyleIn(Colour? accent) => new(resources.Style, accent);

    /// <summary>Renders one page.</summary>
    internal Task<string> RenderAsync(PageView view) => engine.CompileRenderAsync<object>(Templates.Of(view), view);

    private static string? NameOf(Assembly assembly) =>
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(entry => entry.Key == MetadataKey)?.Value;

    private static Diagnostic Unknown(Spanned<string> name, IReadOnlyCollection<Assembly> themes)
    {
        var known = themes.Select(NameOf).OfType<string>().Order(StringComparer.Ordinal).ToImmutableArray();
        var nearest = Nearest.Among(name.Value, known) ?? known.FirstOrDefault() ?? "";
        return new Diagnostic(RenderingRules.UnknownTheme, name.Where, name.Value, string.Join(", ", known), nearest);
    }

    private ImmutableArray<string> MissingParts() =>
        [.. Templates.Required.Except(templates.Keys, StringComparer.Ordinal).Select(key => $"{key}.cshtml"), .. resources.Missing];
}
