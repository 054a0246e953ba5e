using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Razor.Hosting;
using RazorLight;
using RazorLight.Compilation;

namespace ItaSite.Rendering;

/// <summary>
/// Hands RazorLight the templates that the SDK compiled with the theme: nothing is compiled at run time, so content can
/// never become a template.
/// </summary>
internal sealed class CompiledTemplates(Assembly theme) : IRazorTemplateCompiler
{
    private readonly FrozenDictionary<string, Type> byKey = theme.GetCustomAttributes<RazorCompiledItemAttribute>()
        .ToFrozenDictionary(item => Path.ChangeExtension(item.Identifier.TrimStart('/'), null), item => item.Type, StringComparer.Ordinal);

    /// <summary>Names of all templates, such as <c>item</c> and <c>parts/table</c>.</summary>
    public IEnumerable<string> Keys => byKey.Keys;

    /// <summary>Not there: it belongs to compiling at run time.</summary>
    public ICompilationService CompilationService => throw new NotSupportedException("templates are compiled with the theme");

    /// <inheritdoc/>
    public Task<CompiledTemplateDescriptor> CompileAsync(string templateKey) =>
        byKey.TryGetValue(templateKey, out var type)
            ? Task.FromResult(new CompiledTemplateDescriptor
            {
                TemplateKey = templateKey,
                TemplateAttribute = new RazorLight.Razor.RazorLightTemplateAttribute(templateKey, type),
            })
            : throw new TemplateNotFoundException(templateKey);
}
