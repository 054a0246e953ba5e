namespace ItaSite.Tests.Sites.Broken;

/// <summary>One way in which a site, the machine, a theme or the web can be broken.</summary>
/// <param name="Name">In kebab-case; a case that is a folder has the folder's name.</param>
/// <param name="RunAsync">Brings the state about and examines it.</param>
public sealed record BrokenCase(string Name, Func<Task<BrokenRun>> RunAsync)
{
    /// <summary>Every case: the folders under <c>tests/Sites/broken</c>, then the states that no folder can hold.</summary>
    public static IReadOnlyList<BrokenCase> All { get; } = [.. BrokenFolders.All, .. MachineStates.All, .. OutputStates.All, .. ThemeStates.All, .. WebStates.All];

    /// <summary>The case of a name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static BrokenCase Named(string name) => All.Single(one => one.Name == name);

    public override string ToString() => Name;
}
