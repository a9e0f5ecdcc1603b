using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using PortalRules.Capture.Http;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Capture.Robots;

/// <summary>A sitemap (sitemaps.org 0.9): addresses of pages, or of further sitemaps. One that breaks off gives what came before.</summary>
internal sealed record SitemapFile
{
    private const int MostEntries = 50_000;
    private const int MostBytes = 50 * 1024 * 1024;
    private const int LongestText = 2_048;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = MostBytes,
        CloseInput = true,
    };

    /// <summary>Whether the entries are sitemaps.</summary>
    public bool IsIndex { get; private init; }

    /// <summary>The addresses in the order of the file; each once.</summary>
    public ImmutableArray<SitemapEntry> Entries { get; private init; } = [];

    /// <summary>Whether it was read to its end: not malformed, and not longer than is read.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>Reads a sitemap.</summary>
    /// <param name="content">The content, its content codings taken off; may itself be a gzip file.</param>
    /// <param name="at">Its address, against which the addresses are resolved.</param>
    public static SitemapFile Read(ReadOnlyMemory<byte> content, PortalUrl at)
    {
        var isWhole = true;
        if (content.Span is [0x1f, 0x8b, ..])
        {
            (content, var fault) = ContentDecoder.Decode("gzip", content, MostBytes);
            isWhole = fault is null;
        }

        // Some write their XML declaration after an empty line.
        content = content[Math.Max(content.Span.IndexOfAnyExcept(" \r\n\t"u8), 0)..];
        var reading = new SitemapReading(at);
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(content.ToArray(), writable: false), Settings);
            isWhole &= reading.Read(reader, MostEntries);
        }
        catch (XmlException)
        {
            isWhole = false;
        }

        return new SitemapFile { IsIndex = reading.IsIndex, Entries = [.. reading.Entries.DistinctBy(e => e.Url.Value, StringComparer.Ordinal)], IsWhole = isWhole };
    }

    private sealed class SitemapReading(PortalUrl at)
    {
        private string? _address;
        private DateTimeOffset? _changed;

        public bool IsIndex { get; private set; }

        public List<SitemapEntry> Entries { get; } = [];

        /// <summary>Reads on to the end; false where there are more entries than are read.</summary>
        public bool Read(XmlReader reader, int mostEntries)
        {
            while (reader.Read())
            {
                if (reader.NodeType is XmlNodeType.Element)
                    Begin(reader);
                else if (reader.NodeType is XmlNodeType.EndElement && reader.LocalName is "url" or "sitemap")
                    End();
                if (Entries.Count > mostEntries)
                {
                    Entries.RemoveAt(mostEntries);
                    return false;
                }
            }

            return true;
        }

        private void Begin(XmlReader reader)
        {
            switch (reader.LocalName)
            {
                case "sitemapindex":
                    IsIndex = true;
                    break;
                case "url" or "sitemap":
                    (_address, _changed) = (null, null);
                    break;

                // <image:loc> is a picture's.
                case "loc" when reader.Prefix.Length == 0:
                    _address = TextOf(reader);
                    break;
                case "lastmod":
                    _changed = Instant(TextOf(reader));
                    break;
            }
        }

        private void End()
        {
            if (PortalUrl.Resolve(at, _address) is { Scheme: "http" or "https" } url)
                Entries.Add(new SitemapEntry(url, _changed));
            (_address, _changed) = (null, null);
        }

        // The text up to the element's end, on which the reader then stands.
        private static string TextOf(XmlReader reader)
        {
            var text = "";
            if (reader.IsEmptyElement)
                return text;
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && text.Length < LongestText)
                    text += reader.Value;
            }

            return text.Trim();
        }

        private static DateTimeOffset? Instant(string text)
        {
            if (IsoInstant.TryParse(text, out var instant))
                return instant;
            return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1 and < 9999
                ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.FromHours(7))
                : null;
        }
    }
}
