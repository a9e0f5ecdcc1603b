using System.Diagnostics;
using System.Text;
using PortalRules.Tests.Shared;

namespace PortalRules.Cli.Tests;

/// <summary>Runs the command as it was built, in a locale of its own.</summary>
internal static class BuiltCommand
{
    public static async Task<Answer> RunAsync(IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "PortalRules.Cli.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var locale in (string[])["LANG", "LC_MESSAGES", "TZ"])
            start.Environment.Remove(locale);
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Answer(process.ExitCode, Plain(output), Plain(await errors));
    }

    private static string Plain(string text) => text.Replace(Repository.Root, "{repo}", StringComparison.Ordinal);
}
