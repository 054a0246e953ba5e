using System.Globalization;
using System.Text;
using ItaSite.Benchmarks.Measuring;

namespace ItaSite.Benchmarks.Comparing;

/// <summary>The results as plain text.</summary>
internal sealed class TextTable
{
    private readonly StringBuilder text = new();

    public static string Of(ComparisonResult result)
    {
        var table = new TextTable();
        table.WriteMachine(result);
        table.WriteStart(result);
        foreach (var size in result.Sizes)
            table.WriteSize(size);
        foreach (var requirement in Requirement.Of(result))
            table.Line($"{requirement}");
        return table.text.ToString();
    }

    private void WriteMachine(ComparisonResult result)
    {
        var machine = result.Machine;
        Line($"{machine.System}; {machine.Processor}; {machine.Runtime}");
        Line($"itasite: {result.Command}");
        Line($"hugo: {result.Hugo ?? "not measured"}");
        Line($"load {machine.LoadBefore:0.0} before, {machine.LoadAfter:0.0} after; medians of {result.Runs} runs after a warm-up, least–most beside; memory below {machine.FloorMiB:0} MiB cannot be seen");
        Line($"");
    }

    private void WriteStart(ComparisonResult result)
    {
        Head("");
        Row("itasite --version", result.StartUp, 0);
        Row("demonstration site", result.Demonstration, 0);
        Line($"");
    }

    private void WriteSize(SizeResult size)
    {
        Head(string.Create(CultureInfo.InvariantCulture, $"{size.Pages:#,0} pages of {size.MarkdownBytesPerPage / 1000:0.00} kB"));
        foreach (var result in size.Results)
        {
            Row(result.Name, result.Fresh, size.Pages);
            Row($"{result.Name}, nothing changed", result.Again, size.Pages);
        }

        if (size.Results is [var ours, var hugo])
            WriteRatios(ours, hugo);
        foreach (var result in size.Results)
            WriteOutput(result);
        Line($"");
    }

    private void WriteRatios(Result ours, Result hugo)
    {
        Ratio("ItaSite : Hugo", ours.Fresh, hugo.Fresh);
        Ratio("ItaSite : Hugo, nothing changed", ours.Again, hugo.Again);
    }

    private void Ratio(string name, UsageSpread ours, UsageSpread theirs) => Line(
        $"{name,-32} {Requirement.Ratio(ours, theirs, usage => usage.Wall),8:0.00}{"",15} {Requirement.Ratio(ours, theirs, usage => usage.Cpu),8:0.00}{"",15} {Requirement.Ratio(ours, theirs, usage => usage.PeakMiB),8:0.00}");

    private void WriteOutput(Result result)
    {
        var made = result.Output;
        var check = result.Name == "ItaSite" ? "checked in the same run" : "not checked";
        Line($"{result.Name} wrote {made.Pages:#,0} pages ({made.BytesPerPage / 1000:0.0} kB a post), {made.OtherFiles:#,0} files, {made.Bytes / 1e6:0.0} MB; {made.InternalLinks:#,0} internal links, {check}");
    }

    private void Head(string title) => Line($"{title,-32} {"wall s",8}{"",15} {"CPU s",8}{"",15} {"peak MiB",8}{"",15} {"pages/s",8}");

    private void Row(string name, UsageSpread usage, int pages)
    {
        var speed = pages == 0 ? "" : (pages / usage.Wall.Median).ToString("#,0", CultureInfo.InvariantCulture);
        Line($"{name,-32} {Cell(usage.Wall, "0.000")} {Cell(usage.Cpu, "0.000")} {Cell(usage.PeakMiB, "0")} {speed,8}");
    }

    private static string Cell(Spread spread, string format)
    {
        string Text(double value) => value.ToString(format, CultureInfo.InvariantCulture);
        return $"{Text(spread.Median),8}{$"{Text(spread.Least)}–{Text(spread.Most)}",15}";
    }

    private void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
