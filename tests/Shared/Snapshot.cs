using System.Runtime.CompilerServices;

namespace PortalRules.Tests.Shared;

/// <summary>Snapshot tests with Verify's file names: <c>Class.Method.verified.txt</c> beside the test. Accept with SNAPSHOT_ACCEPT=1.</summary>
internal static class Snapshot
{
    public static void Match(string actual, string? variant = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var name = $"{Path.GetFileNameWithoutExtension(file)}.{method}{(variant is null ? "" : $"_{variant}")}";
        var verified = Path.Combine(Path.GetDirectoryName(file)!, $"{name}.verified.txt");
        var received = Path.Combine(Path.GetDirectoryName(file)!, $"{name}.received.txt");
        var text = actual.ReplaceLineEndings("\n");
        if (string.Equals(Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT"), "1", StringComparison.Ordinal))
            File.WriteAllText(verified, text);
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (string.Equals(expected, text, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{name}: the text differs from {verified}. Compare it with the .received.txt beside it; SNAPSHOT_ACCEPT=1 accepts.\n\n{text}");
    }
}
