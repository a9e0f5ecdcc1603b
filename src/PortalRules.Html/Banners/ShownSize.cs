using PortalRules.Html.Images;
using PortalRules.Html.Styles;
using PortalRules.Snapshots;

namespace PortalRules.Html.Banners;

/// <summary>
/// The size at which a banner is shown, as browsers find it: style over style sheet over attribute, a side that is not written in proportion to the other,
/// else the picture's own size. Where that is wider than its column can be, something unseen scales it: then it is unknown, with the file's size as candidate.
/// </summary>
internal sealed record ShownSize(Known<int> Width, Known<int> Height, Doubt? Doubt)
{
    private const int WidestSide = 400;
    private const int WidestPage = 2_000;

    public static ShownSize Of(BannerDraft draft, StyleBook styles, PixelSize? file)
    {
        if (draft.Written is not { } written)
            return new ShownSize(draft.Width, draft.Height, null);
        var style = written.Style.Over(written.Styles.SizeOf(written.Path, styles));
        var width = style.Width.Kind is ExtentKind.None ? written.Width : style.Width;
        var height = style.Height.Kind is ExtentKind.None || (style.Height.Kind is ExtentKind.Auto && style.Width.Kind is ExtentKind.None && file is null) ? written.Height : style.Height;
        Known<int> w = Known(width, written.Width, style.Width.Kind), h = Known(height, written.Height, style.Height.Kind);
        if (width.Kind is ExtentKind.Relative || written.IsScaled)
            return new ShownSize(Unknown, h, Candidate(file));
        if (written.IsBackground)
            return new ShownSize(w, h, null);
        if (!w.IsKnown && !h.IsKnown)
            return Natural(draft, style, file, height);
        if (style.MaxWidth.Kind is ExtentKind.Pixels && w.Or(0) > style.MaxWidth.Pixels)
        {
            h = height.Kind is ExtentKind.Pixels && style.Height.Kind is not ExtentKind.Auto ? h : Scaled(file?.Height, style.MaxWidth.Pixels, file?.Width);
            w = Known<int>.Of(style.MaxWidth.Pixels, Witness.Style);
        }
        else if (style.MaxWidth.Kind is ExtentKind.Relative && w.Or(0) > Widest(draft))
        {
            return new ShownSize(Unknown, Unknown, Candidate(file));
        }

        if (w.IsKnown && !h.IsKnown && height.Kind is not ExtentKind.Relative)
            h = Scaled(file?.Height, w.Or(0), file?.Width);
        else if (h.IsKnown && !w.IsKnown)
            w = Scaled(file?.Width, h.Or(0), file?.Height);
        return new ShownSize(w, h, null);
    }

    private static Known<int> Unknown => Known<int>.Unknown(UnknownReason.NotShown);

    private static Known<int> Known(Extent shown, Extent attribute, ExtentKind styled) =>
        shown.Kind is not ExtentKind.Pixels ? Unknown : Known<int>.Of(shown.Pixels, styled is ExtentKind.Pixels || attribute.Kind is not ExtentKind.Pixels ? Witness.Style : Witness.Attribute);

    private static ShownSize Natural(BannerDraft draft, SizeRule style, PixelSize? file, Extent height)
    {
        if (file is not { } size || height.Kind is ExtentKind.Relative)
            return new ShownSize(Unknown, Unknown, Candidate(file));
        if (style.MaxWidth.Kind is ExtentKind.Pixels && size.Width > style.MaxWidth.Pixels)
            return new ShownSize(Known<int>.Of(style.MaxWidth.Pixels, Witness.Style), Scaled(size.Height, style.MaxWidth.Pixels, size.Width), null);
        return size.Width > Widest(draft)
            ? new ShownSize(Unknown, Unknown, Candidate(file))
            : new ShownSize(Known<int>.Of(size.Width, Witness.File), Known<int>.Of(size.Height, Witness.File), null);
    }

    private static int Widest(BannerDraft draft) => draft.Zone is "left" or "right" or null ? WidestSide : WidestPage;

    private static Known<int> Scaled(int? side, int other, int? otherOfFile) =>
        side is { } own && otherOfFile is > 0 and { } whole ? Known<int>.Of(Math.Max(1, (int)Math.Round((double)own * other / whole, MidpointRounding.AwayFromZero)), Witness.File) : Unknown;

    private static Doubt? Candidate(PixelSize? file) => file is { } size ? new Doubt("width", [FormattableString.Invariant($"{size.Width}")]) : null;
}
