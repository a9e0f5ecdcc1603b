using System.Diagnostics;
using System.Text;
using PortalRules.Tests.Shared;

namespace PortalRules.Vietnam.Tests.Embedding;

/// <summary>The sample that the README quotes is a project of the solution; here it runs.</summary>
public sealed class EmbeddingSampleTests
{
    [Fact]
    public async Task The_sample_of_the_README_prints_this()
    {
        var folder = Directory.CreateTempSubdirectory("portalrules-");
        try
        {
            var start = new ProcessStartInfo("dotnet")
            {
                ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Embedding.dll"), Repository.PathOf("docs", "examples", "xa-mau") },
                WorkingDirectory = folder.FullName,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                StandardOutputEncoding = Encoding.UTF8,
            };
            using var process = Process.Start(start)!;
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Equal(0, process.ExitCode);
            Assert.True(File.Exists(Path.Combine(folder.FullName, "report.sarif")));
            Snapshot.Match(output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
