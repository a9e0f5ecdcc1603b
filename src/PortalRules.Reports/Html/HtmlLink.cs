namespace PortalRules.Reports.Html;

/// <summary>Addresses of portals: a link only where it leads to a web page and nothing else.</summary>
internal static class HtmlLink
{
    private const int Longest = 1000;

    /// <summary>Writes an address as a link, or as text where it is no plain http or https address.</summary>
    public static void Write(HtmlSheet sheet, string address, string text)
    {
        if (Target(address) is not { } target)
        {
            sheet.Write("bdi", text, ("class", "address"));
            return;
        }

        using (sheet.In("a", ("href", target), ("rel", "noreferrer noopener"), ("class", "address")))
            sheet.Write("bdi", text);
    }

    // A user name before the host (https://bank.vn@evil.example/) deceives whoever reads the address.
    private static string? Target(string address) =>
        address.Length <= Longest && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0 && uri.Host.Length > 0 && uri.AbsoluteUri.Length <= Longest
            ? uri.AbsoluteUri
            : null;
}
