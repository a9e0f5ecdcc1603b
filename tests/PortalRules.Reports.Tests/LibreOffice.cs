using System.Diagnostics;
using PortalRules.Tests.Shared;

namespace PortalRules.Reports.Tests;

/// <summary>An office program that is not ours; its files stay beside the test program, to be looked at.</summary>
internal static class LibreOffice
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "office-files");

    /// <summary>Has a file converted to PDF and its text read.</summary>
    public static async Task<string> PdfTextOf(string name, byte[] file)
    {
        var pdf = await Convert(name, file, "pdf");
        return await Run("pdftotext", "-layout", pdf, "-");
    }

    /// <summary>Has a file converted.</summary>
    /// <returns>The path of the new file.</returns>
    public static async Task<string> Convert(string name, byte[] file, string to)
    {
        Needs.Program("soffice");
        Needs.Program("pdftotext");
        Directory.CreateDirectory(Folder);
        var (source, profile) = (Path.Combine(Folder, name), Path.Combine(Folder, $"profile-{name}"));
        var made = Path.ChangeExtension(source, to.Split(':')[0]);
        File.Delete(made);
        await File.WriteAllBytesAsync(source, file);
        await Run("soffice", $"-env:UserInstallation={new Uri(profile)}", "--headless", "--convert-to", to, "--outdir", Folder, source);
        Assert.True(File.Exists(made), $"LibreOffice made no {made}.");
        return made;
    }

    private static async Task<string> Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        using var late = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(late.Token), process.StandardError.ReadToEndAsync(late.Token));
        await process.WaitForExitAsync(late.Token);
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {await errors}");
        return await output;
    }
}
