using System.Globalization;
using System.Xml;
using PortalRules.Html.Site;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Feeds;

/// <summary>Reads RSS and Atom without DTD and external entities. A feed that breaks off gives what came before.</summary>
internal static class FeedReader
{
    private const int MostEntries = 5_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = 20_000_000,
    };

    public static List<FeedEntry> Read(string text, PortalUrl url, SiteAddresses addresses)
    {
        var entries = new List<FeedEntry>();
        try
        {
            using var reader = XmlReader.Create(new StringReader(text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t')), Settings);
            while (entries.Count < MostEntries && !reader.EOF)
            {
                if (reader.NodeType is XmlNodeType.Element && reader.LocalName is "item" or "entry")
                {
                    if (Entry(reader, url, addresses) is { } entry)
                        entries.Add(entry);
                    continue;
                }

                reader.Read();
            }
        }
        catch (XmlException)
        {
            // What was read stands.
        }

        return entries;
    }

    private static FeedEntry? Entry(XmlReader reader, PortalUrl url, SiteAddresses addresses)
    {
        string title = "", link = "", date = "", section = "";
        using (var inner = reader.ReadSubtree())
        {
            inner.Read();
            inner.Read();
            while (!inner.EOF)
            {
                if (inner.NodeType is not XmlNodeType.Element || inner.Depth != 1)
                {
                    inner.Read();
                    continue;
                }

                switch (inner.LocalName)
                {
                    case "title":
                        title = Content(inner);
                        break;
                    case "link" when inner.GetAttribute("href") is { } href:
                        if (inner.GetAttribute("rel") is null or "alternate")
                            link = href;
                        inner.Skip();
                        break;
                    case "link":
                        link = Content(inner);
                        break;
                    case "pubDate" or "published" or "date":
                        date = Content(inner);
                        break;
                    case "category" when section.Length == 0:
                        section = Content(inner);
                        break;
                    default:
                        inner.Skip();
                        break;
                }
            }
        }

        reader.Read();
        if (addresses.Resolve(url, link.Trim()) is not { Scheme: "http" or "https" } target || title.Length == 0)
            return null;
        var (day, otherDay) = Day(date.Trim());
        return new FeedEntry(target, VietnameseText.Clean(System.Net.WebUtility.HtmlDecode(title)), day, section.Length > 0 ? VietnameseText.Clean(section) : null)
        {
            OtherDay = otherDay,
        };
    }

    private static string Content(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return "";
        }

        var depth = reader.Depth;
        var text = "";
        while (reader.Read() && !(reader.NodeType is XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                text += reader.Value;
        }

        reader.Read();
        return text;
    }

    private static (PortalDate? Day, DateOnly? OtherDay) Day(string text)
    {
        // Feeds should say "Mon, 10 Apr 2023" or 2023-04-10; what is written as on pages is read as there, day first.
        if (text.Contains('/', StringComparison.Ordinal) || text is [_, '-' or '.', ..] or [_, _, '-' or '.', ..])
            return VietnameseDateReader.Find(text) is [{ WeekdayAgrees: true, Date: { IsDay: true, First: var printed } }] ? (PortalDate.Day(printed), null) : (null, null);
        if (DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var local) && local.Kind is DateTimeKind.Unspecified && !text.EndsWith("GMT", StringComparison.Ordinal))
            return (PortalDate.Day(DateOnly.FromDateTime(local)), null);
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
            return (null, null);
        var day = PortalDate.From(instant).First;
        var written = DateOnly.FromDateTime(instant.DateTime);
        return (PortalDate.Day(day), written != day ? written : null);
    }
}
