using PortalRules.Fetching;

namespace PortalRules.Html.Sources;

/// <summary>Tells what a resource is from its first bytes. wget names a PDF <c>index.html?download=1</c> and a feed <c>index.html</c>.</summary>
internal static class ContentSniffer
{
    private const int Window = 1024;

    public static ContentKind KindOf(CapturedResource resource)
    {
        if (resource.MediaType is CapturedResource.PortalFileMediaType)
            return ContentKind.PortalFile;
        if (resource.MediaType is CapturedResource.CaptureMediaType)
            return ContentKind.CaptureRecord;
        if (resource.MediaType is CapturedResource.SnapshotMediaType)
            return ContentKind.Snapshot;
        var body = resource.Body.Span;
        if (body.IsEmpty)
            return ContentKind.Empty;
        if (body.StartsWith("%PDF-"u8))
            return ContentKind.Pdf;
        if (IsImage(body))
            return ContentKind.Image;
        return Markup(WithoutMark(body), resource);
    }

    private static ContentKind Markup(ReadOnlySpan<byte> body, CapturedResource resource)
    {
        var head = body[..Math.Min(body.Length, Window)];
        if (head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [(byte)'<', 0, ..] or [0, (byte)'<', ..])
            return IsHtmlByType(resource) ? ContentKind.Html : ContentKind.Other;
        if (head.Contains((byte)0))
            return ContentKind.Other;
        var start = SkipSpace(head);
        if (start.StartsWith("<?xml"u8) || Starts(start, "<rss") || Starts(start, "<feed") || Starts(start, "<urlset") || Starts(start, "<sitemapindex"))
        {
            if (Has(head, "<rss") || Has(head, "<feed") || Has(head, "<rdf:rdf"))
                return ContentKind.Feed;
            if (Has(head, "<urlset") || Has(head, "<sitemapindex"))
                return ContentKind.Sitemap;
            return Has(head, "<html") ? ContentKind.Html : ContentKind.Other;
        }

        if (Starts(start, "<svg"))
            return ContentKind.Image;
        if (Has(head, "<!doctype html") || Has(head, "<html") || Has(head, "<head") || Has(head, "<body") || Has(head, "<title"))
            return ContentKind.Html;
        return start.Length > 0 && start[0] == (byte)'<' && !IsScriptOrStyle(resource) ? ContentKind.Html
            : IsHtmlByType(resource) && start.Contains((byte)'<') ? ContentKind.Html
            : ContentKind.Other;
    }

    private static bool IsImage(ReadOnlySpan<byte> body) =>
        body.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
        || body.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || body.StartsWith("GIF8"u8)
        || body.StartsWith("BM"u8)
        || (body.StartsWith("RIFF"u8) && body.Length > 12 && body[8..12].SequenceEqual("WEBP"u8))
        || body.StartsWith((ReadOnlySpan<byte>)[0, 0, 1, 0]);

    private static bool IsHtmlByType(CapturedResource resource) =>
        resource.MediaType is { } type
            ? type.Contains("html", StringComparison.OrdinalIgnoreCase)
            : resource.Url.Path.EndsWith('/') || resource.Url.Path.Contains(".htm", StringComparison.OrdinalIgnoreCase);

    private static bool IsScriptOrStyle(CapturedResource resource) =>
        resource.Url.Path.EndsWith(".js", StringComparison.OrdinalIgnoreCase) || resource.Url.Path.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body) =>
        body.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? body[3..] : body;

    private static ReadOnlySpan<byte> SkipSpace(ReadOnlySpan<byte> text) => text.TrimStart(" \t\r\n\f"u8);

    private static bool Starts(ReadOnlySpan<byte> text, string word) => text.Length >= word.Length && System.Text.Ascii.EqualsIgnoreCase(text[..word.Length], word);

    private static bool Has(ReadOnlySpan<byte> text, string word)
    {
        for (var at = text.IndexOf((byte)'<'); at >= 0;)
        {
            text = text[at..];
            if (Starts(text, word))
                return true;
            at = text[1..].IndexOf((byte)'<');
            at = at < 0 ? -1 : at + 1;
        }

        return false;
    }
}
