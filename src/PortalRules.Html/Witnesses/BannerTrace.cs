using System.Globalization;
using PortalRules.Facts;
using PortalRules.Html.Banners;
using PortalRules.Html.Images;
using PortalRules.Html.Styles;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Witnesses;

/// <summary>Tells which witnesses the size of a banner had.</summary>
internal static class BannerTrace
{
    public static void Add(ReadingTrace trace, Portal portal, Banner banner, BannerDraft draft, StyleBook styles, PixelSize? file)
    {
        if (draft.Written is not { } written)
            return;
        var sheet = written.Styles.SizeOf(written.Path, styles);
        Add(trace, portal, banner, "width", banner.Width, (written.Style.Width, sheet.Width, written.Width, file?.Width));
        Add(trace, portal, banner, "height", banner.Height, (written.Style.Height, sheet.Height, written.Height, file?.Height));
    }

    private static void Add(ReadingTrace trace, Portal portal, Banner banner, string field, Known<int> value, (Extent Style, Extent Sheet, Extent Attribute, int? File) written)
    {
        var where = banner.At is { } at ? portal.KeyOf(at.Page) : "/";
        var said = new List<(LocalizedText Witness, string Value, string Where)>();
        Say(TraceWords.InlineStyle, written.Style);
        Say(TraceWords.StyleSheet, written.Sheet);
        Say(TraceWords.Attribute, written.Attribute);
        if (written.File is { } pixels)
            said.Add((TraceWords.PictureFile, Text(pixels), where));
        var fact = portal.KeyOf(banner.Image);
        if (!value.IsKnown)
        {
            trace.Add(FactKinds.Banners, fact, field, null, value.Reason, said.Select(s => new Testimony(s.Witness, s.Value, s.Where, Standing.Lost, TraceWords.NotAsShown)));
            return;
        }

        var shown = Text(value.Or(0));
        if (said.Count > 0 && !said.Exists(s => string.Equals(s.Value, shown, StringComparison.Ordinal)))
            said.Insert(0, (TraceWords.Computed, shown, where));
        trace.AddRanked(FactKinds.Banners, fact, field, shown, said);

        void Say(LocalizedText witness, Extent extent)
        {
            if (extent.Kind is ExtentKind.Pixels)
                said.Add((witness, Text(extent.Pixels), where));
        }
    }

    private static string Text(int pixels) => pixels.ToString(CultureInfo.InvariantCulture);
}
