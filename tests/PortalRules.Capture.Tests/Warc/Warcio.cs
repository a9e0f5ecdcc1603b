using System.Diagnostics;
using System.Text.Json;
using PortalRules.Tests.Shared;

namespace PortalRules.Capture.Tests.Warc;

/// <summary>Runs the scripts of the folder <c>warcio</c>, which read and write files with Webrecorder's library.</summary>
internal static class Warcio
{
    private const string Folder = "tests/PortalRules.Capture.Tests/Warc/warcio";

    /// <summary>Reads a file, every record of it.</summary>
    /// <param name="file">The file.</param>
    /// <returns>What warcio found, and its objections: one in a line, empty where there are none.</returns>
    public static async Task<(List<WarcioRecord> Records, string Faults)> ReadAsync(string file)
    {
        var (exitCode, lines, faults) = await RunAsync("read.mjs", file);
        Assert.True((exitCode is 0) == (faults is ""), $"exit code {exitCode}: {faults}");
        return ([.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonSerializer.Deserialize<WarcioRecord>(l, JsonSerializerOptions.Web)!)], faults);
    }

    /// <summary>Writes the file of a small portal.</summary>
    /// <param name="file">Its name tells whether it is compressed.</param>
    /// <param name="version">1.0 or 1.1.</param>
    public static async Task WriteAsync(string file, string version)
    {
        var (exitCode, _, faults) = await RunAsync("write.mjs", file, version);
        Assert.True(exitCode is 0, faults);
    }

    private static async Task<(int ExitCode, string Output, string Errors)> RunAsync(string script, params string[] arguments)
    {
        Needs.NodePackage(Folder, "warcio");
        var start = new ProcessStartInfo("node", [Repository.PathOf([.. Folder.Split('/'), script]), .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var node = Process.Start(start)!;
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (node.ExitCode, output, await errors);
    }
}
