using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ItaSite.Build;

/// <summary>
/// Runs <c>itasite build</c> in a process of its own and leaves its findings in a file. The process is the boundary:
/// the command brings ASP.NET's assemblies, which cannot be loaded into MSBuild.
/// </summary>
public sealed class RunItaSite : ToolTask
{
    private readonly StringBuilder said = new();

    /// <summary>The command's assembly, <c>itasite.dll</c>.</summary>
    [Required]
    public string Command { get; set; } = "";

    /// <summary>The folder that holds <c>site.yml</c>.</summary>
    [Required]
    public string SiteRoot { get; set; } = "";

    /// <summary>The folder to write the site to.</summary>
    [Required]
    public string Output { get; set; } = "";

    /// <summary>The file to leave the findings in, in msbuild form.</summary>
    [Required]
    public string Report { get; set; } = "";

    /// <summary>Language of the messages: <c>th</c> or <c>en</c>.</summary>
    [Required]
    public string Language { get; set; } = "";

    /// <summary>The day to judge by, ISO.</summary>
    [Required]
    public string AsOf { get; set; } = "";

    /// <summary>The <c>dotnet</c> that runs this build; the one on the path when not known.</summary>
    public string? Host { get; set; }

    /// <summary>True when the site was written.</summary>
    [Output]
    public bool IsWritten { get; set; }

    /// <inheritdoc/>
    protected override string ToolName => Path.DirectorySeparatorChar == '\\' ? "dotnet.exe" : "dotnet";

    // The command speaks UTF-8 on every system; the console's own encoding would spoil Thai.
    /// <inheritdoc/>
    protected override Encoding StandardOutputEncoding => Encoding.UTF8;

    /// <inheritdoc/>
    protected override Encoding StandardErrorEncoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override bool Execute()
    {
        File.Delete(Report);
        base.Execute();
        IsWritten = ExitCode == 0;

        // Findings that stopped the site are told from the file; anything else only the command's own words explain.
        if (!IsWritten && !HoldsError())
            Log.LogError(said.Length > 0 ? said.ToString().Trim() : $"itasite ended with {ExitCode}");
        return !Log.HasLoggedErrors;
    }

    /// <inheritdoc/>
    protected override string GenerateFullPathToTool() => string.IsNullOrEmpty(Host) ? ToolName : Host!;

    /// <inheritdoc/>
    protected override string GetWorkingDirectory() => SiteRoot;

    /// <inheritdoc/>
    protected override string GenerateCommandLineCommands()
    {
        var line = new CommandLineBuilder();
        line.AppendFileNameIfNotNull(Command);
        line.AppendSwitch("build");
        line.AppendSwitchIfNotNull("--site ", SiteRoot);
        line.AppendSwitchIfNotNull("--output ", Output);
        line.AppendSwitchIfNotNull("--lang ", Language);
        line.AppendSwitchIfNotNull("--as-of ", AsOf);
        line.AppendSwitchIfNotNull("--format ", "msbuild=" + Report);
        return line.ToString();
    }

    // The report for people must not be read as findings a second time, so no line is taken for an error by its form.
    /// <inheritdoc/>
    protected override void LogEventsFromTextOutput(string singleLine, MessageImportance messageImportance)
    {
        Log.LogMessage(MessageImportance.Low, "{0}", singleLine);
        if (messageImportance == StandardErrorLoggingImportance)
            said.AppendLine(singleLine);
    }

    /// <inheritdoc/>
    protected override bool HandleTaskExecutionErrors() => true;

    private bool HoldsError() => File.Exists(Report) && File.ReadLines(Report).Any(line => Finding.Read(line) is { Level: "error" });
}
