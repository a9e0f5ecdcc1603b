namespace PortalRules.Tests.Shared;

/// <summary>Fails with every violation on a line of its own; Assert.Empty would cut them short.</summary>
internal static class Violations
{
    public static void None(IEnumerable<string> violations)
    {
        var lines = violations.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.True(lines.Count == 0, string.Join(Environment.NewLine, lines));
    }
}
