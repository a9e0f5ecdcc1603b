using System.Reflection;

namespace PortalRules.Capture.Http;

/// <summary>How a capture names itself to servers.</summary>
internal static class AgentName
{
    /// <summary>The product token of <c>User-Agent</c>, by which robots.txt addresses us.</summary>
    public const string Product = "PortalRules";

    private static string Version { get; } =
        typeof(AgentName).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>The value of <c>User-Agent</c>.</summary>
    /// <param name="contact">An address or telephone number of whoever runs the capture, or <see langword="null"/>.</param>
    /// <returns>The value.</returns>
    public static string With(string? contact)
    {
        var who = new string([.. (contact ?? "").Trim().Where(c => !char.IsControl(c) && c is not ('(' or ')' or '\\'))]);
        return who.Length == 0 ? $"{Product}/{Version} (portal audit)" : $"{Product}/{Version} (portal audit; +{who})";
    }
}
