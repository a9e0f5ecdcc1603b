namespace PortalRules.Tests.Shared;

/// <summary>Skips a test whose program or data is absent, unless PORTALRULES_REQUIRE makes each such skip a failure.</summary>
internal static class Needs
{
    /// <summary>A further program (Debian package) on the PATH.</summary>
    public static void Program(string program)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (folders.Any(f => File.Exists(Path.Combine(f, program))))
            return;
        var reason = $"needs the program {program}, which is not installed here";
        Assert.SkipWhen(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("PORTALRULES_REQUIRE")), reason);
        Assert.Fail(reason);
    }

    /// <summary>A real portal of the shared folder beside the repository; skipped where it is absent, everywhere.</summary>
    public static string Portal(string name)
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "portals", name);
        Assert.SkipUnless(Directory.Exists(folder), $"needs the saved portal {name} beside the repository (../shared/portals)");
        return Path.GetFullPath(folder);
    }
}
