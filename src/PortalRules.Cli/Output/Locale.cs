namespace PortalRules.Cli.Output;

/// <summary>The language in which the process speaks to whoever started it: Vietnamese in a Vietnamese locale, else English.</summary>
internal static class Locale
{
    public static string Language()
    {
        var locale = new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(Environment.GetEnvironmentVariable).FirstOrDefault(v => !string.IsNullOrEmpty(v));
        return locale is not null && locale.StartsWith("vi", StringComparison.OrdinalIgnoreCase) ? "vi" : "en";
    }
}
