using System.Diagnostics;

namespace PortalRules.Tests.Shared;

/// <summary>Skips a test whose program or data is absent, unless PORTALRULES_REQUIRE makes each such skip a failure.</summary>
internal static class Needs
{
    /// <summary>A further program (Debian package) on the PATH.</summary>
    public static void Program(string program)
    {
        if (!Has(program))
            Miss($"needs the program {program}, which is not installed here");
    }

    /// <summary>A module of Python 3 (Debian package python3-…).</summary>
    public static void PythonModule(string module)
    {
        Program("python3");
        var start = new ProcessStartInfo("python3") { UseShellExecute = false, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"import {module}");
        using var python = Process.Start(start)!;
        python.StandardError.ReadToEnd();
        python.WaitForExit();
        if (python.ExitCode != 0)
            Miss($"needs the Python module {module}, which is not installed here");
    }

    /// <summary>Node and a package that the <c>package-lock.json</c> of a folder pins, installed there; skipped where it is absent, everywhere: not every network has such packages.</summary>
    /// <param name="folder">The folder in the repository, with slashes.</param>
    /// <param name="package">The package.</param>
    public static void NodePackage(string folder, string package)
    {
        var isThere = Has("node") && File.Exists(Repository.PathOf([.. folder.Split('/'), "node_modules", package, "package.json"]));
        Assert.SkipUnless(isThere, $"needs Node and the npm package {package}, which are not installed here: npm ci --prefix {folder}");
    }

    /// <summary>A real portal of the shared folder beside the repository; skipped where it is absent, everywhere.</summary>
    public static string Portal(string name)
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "portals", name);
        Assert.SkipUnless(Directory.Exists(folder), $"needs the saved portal {name} beside the repository (../shared/portals)");
        return Path.GetFullPath(folder);
    }

    private static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, program)));

    private static void Miss(string reason)
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("PORTALRULES_REQUIRE")), reason);
        Assert.Fail(reason);
    }
}
