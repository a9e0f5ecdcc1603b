using System.Text.RegularExpressions;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Design;

/// <summary>A snapshot that no test reads any more proves nothing.</summary>
public sealed class SnapshotFileTests
{
    private const string Suffix = ".verified.txt";

    [Fact]
    public void Every_snapshot_file_has_the_test_whose_name_it_bears()
    {
        var orphans = Directory.EnumerateFiles(Repository.PathOf("tests"), $"*{Suffix}", SearchOption.AllDirectories)
            .Where(file => !IsOutput(file) && !HasTest(file))
            .Select(file => Path.GetRelativePath(Repository.Root, file));

        Violations.None(orphans);
    }

    private static bool IsOutput(string file) =>
        Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    /// <summary>Class.Method.verified.txt or Class.Method_variant.verified.txt, beside Class.cs.</summary>
    private static bool HasTest(string file)
    {
        var name = Path.GetFileName(file)[..^Suffix.Length];
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
            return false;
        var source = Path.Combine(Path.GetDirectoryName(file)!, $"{name[..dot]}.cs");
        var rest = name[(dot + 1)..];
        return File.Exists(source) && Regex.Matches(File.ReadAllText(source), @"\b(\w+)\(")
            .Select(match => match.Groups[1].Value)
            .Any(method => string.Equals(rest, method, StringComparison.Ordinal) || rest.StartsWith($"{method}_", StringComparison.Ordinal));
    }
}
