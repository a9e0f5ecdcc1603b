using System.Text.Json;
using PortalRules.Reporting.Json;
using PortalRules.Text;

namespace PortalRules.Reporting.Sarif;

/// <summary>Messages: Vietnamese as the text, English in the property bag.</summary>
internal static class SarifTexts
{
    public static void WriteMessage(this Utf8JsonWriter json, string name, LocalizedText text) => json.WriteObject(name, () =>
    {
        json.WriteString("text", text.Vi);
        if (text.En is { } english)
            json.WriteObject("properties", () => json.WriteString("en", english));
    });

    /// <summary>An address as a URI reference; characters that none may hold are escaped.</summary>
    public static string Uri(string address) =>
        System.Uri.TryCreate(address, UriKind.Absolute, out var uri) && !uri.IsFile
            ? uri.AbsoluteUri
            : System.Uri.EscapeDataString(address.Replace('\uFFFD', '?')).Replace("%2F", "/", StringComparison.Ordinal);

    public static void WriteLocation(this Utf8JsonWriter json, string address) =>
        json.WriteObject("artifactLocation", () => json.WriteString("uri", Uri(address)));
}
