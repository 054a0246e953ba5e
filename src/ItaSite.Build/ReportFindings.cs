using Microsoft.Build.Framework;

namespace ItaSite.Build;

/// <summary>
/// Tells MSBuild the findings of the last run as warnings and errors with file and line. It reads them from the file that
/// the run left, so a build that had nothing to do says the same as the one before.
/// </summary>
public sealed class ReportFindings : Microsoft.Build.Utilities.Task
{
    /// <summary>The report in msbuild form.</summary>
    [Required]
    public string Report { get; set; } = "";

    /// <summary>The site's folder, where the paths in the report begin.</summary>
    [Required]
    public string SiteRoot { get; set; } = "";

    /// <summary>True when the run wrote the site.</summary>
    public bool IsWritten { get; set; }

    /// <summary>True when an error fails the build even though the site was written.</summary>
    public bool Strict { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        // One incomplete item must not stop the news. The command writes the site unless a finding forbids it; so once the
        // site stands, what it calls an error is a warning to the build: -warnaserror and ItaSiteStrict are the ways to be stricter.
        var errorsFail = Strict || !IsWritten;
        foreach (var line in File.ReadLines(Report))
        {
            if (Finding.Read(line) is { } finding)
                Tell(finding, errorsFail);
        }

        return !Log.HasLoggedErrors;
    }

    private void Tell(Finding finding, bool errorsFail)
    {
        var file = Path.GetFullPath(Path.Combine(SiteRoot, finding.File));
        switch (finding.Level)
        {
            case "error" when errorsFail:
                Log.LogError(null, finding.Code, null, file, finding.Line, finding.Column, 0, 0, finding.Text);
                break;
            case "message":
                Log.LogMessage(null, finding.Code, null, file, finding.Line, finding.Column, 0, 0, MessageImportance.Normal, finding.Text);
                break;
            default:
                Log.LogWarning(null, finding.Code, null, file, finding.Line, finding.Column, 0, 0, finding.Text);
                break;
        }
    }
}
