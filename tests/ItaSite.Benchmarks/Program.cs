using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using ItaSite.Benchmarks;
using ItaSite.Benchmarks.Comparing;
using ItaSite.Benchmarks.Generation;
using ItaSite.Benchmarks.Linking;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
try
{
    return args switch
    {
        ["generate", var pages, var folder] => Generate(pages, folder),
        ["linked", var pages, var folder] => Linked(pages, folder),
        ["links", ..] => Links(ComparisonOptions.Read(args.AsSpan(1))),
        ["compare", ..] => Compare(ComparisonOptions.Read(args.AsSpan(1))),
        _ => throw new BenchmarkException(CommandText.Usage),
    };
}
catch (BenchmarkException fault)
{
    Console.Error.WriteLine(fault.Message);
    return 2;
}

static int Generate(string pages, string folder)
{
    if (!int.TryParse(pages, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        throw new BenchmarkException(CommandText.Usage);
    var sites = GeneratedSites.Write(count, Path.GetFullPath(folder), Repository.Find());
    Console.WriteLine($"{sites.ItaSite}\n{sites.Hugo}\n{sites.Pages} pages of {sites.BytesPerPage / 1000:0.00} kB each");
    return 0;
}

static int Linked(string pages, string folder)
{
    if (!int.TryParse(pages, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        throw new BenchmarkException(CommandText.Usage);
    LinkedFolder.Write(Path.GetFullPath(folder), count, 20);
    return 0;
}

static int Links(ComparisonOptions options)
{
    var folder = Directory.CreateTempSubdirectory("itasite-benchmarks-").FullName;
    try
    {
        var command = PublishedCommand.Of(options, Repository.Find(), folder);
        Console.Write(new LinkMeasurement(command, folder).Run(options.Pages, options.Runs));
        return 0;
    }
    finally
    {
        Directory.Delete(folder, recursive: true);
    }
}

static int Compare(ComparisonOptions options)
{
    if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
        throw new BenchmarkException("compare reads what a process used from Linux (wait4); run it there.");
    var folder = Directory.CreateTempSubdirectory("itasite-benchmarks-").FullName;
    var comparison = new Comparison(options, folder, Console.Error.WriteLine);
    using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
    using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    try
    {
        var result = comparison.Run();
        Console.Write(TextTable.Of(result));
        if (options.Json is { } file)
            File.WriteAllText(file, JsonSerializer.Serialize(result, new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" }) + "\n");
        return 0;
    }
    finally
    {
        Directory.Delete(folder, recursive: true);
    }

    // The killed run ends the comparison as a failed one, and what was made is removed on the way out.
    void Stop(PosixSignalContext signal)
    {
        signal.Cancel = true;
        comparison.Stop();
    }
}
