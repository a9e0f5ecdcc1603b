using System.Buffers;
using System.Text;

namespace PortalRules.Html.Sources;

/// <summary>The encoding that a page is said to have, by the server, by <c>meta</c> or by its XML declaration.</summary>
internal static class DeclaredCharset
{
    private const int Window = 2048;
    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n\"';/>?");

    /// <summary>The declared 8-bit or East Asian encoding; <see langword="null"/> where none is named, or Unicode, which the bytes themselves prove.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> body, string? mediaType)
    {
        if (Named(mediaType, "charset") is { } byServer)
            return byServer;
        var head = Encoding.Latin1.GetString(body[..Math.Min(body.Length, Window)]);
        return Named(head, "charset") ?? (head.AsSpan().TrimStart().StartsWith("<?xml") ? Named(head, "encoding") : null);
    }

    private static Encoding? Named(string? text, string label)
    {
        if (text is null || text.IndexOf(label, StringComparison.OrdinalIgnoreCase) is var at && at < 0)
            return null;
        var name = text.AsSpan(at + label.Length).TrimStart(" =\"'");
        var length = name.IndexOfAny(EndOfName);
        name = length < 0 ? name : name[..length];
        if (name.IsEmpty || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
            return null;
        if (IsWestern(name))
            return WesternBytes.Windows1252;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name.ToString()) ?? Encoding.GetEncoding(name.ToString());
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Browsers read all of these as windows-1252.
    private static bool IsWestern(ReadOnlySpan<char> name) =>
        name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("iso8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("iso_8859-1", StringComparison.OrdinalIgnoreCase)
        || name.Equals("latin1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase) || name.Equals("ascii", StringComparison.OrdinalIgnoreCase);
}
