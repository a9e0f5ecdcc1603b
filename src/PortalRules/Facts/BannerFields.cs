using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class BannerFields
{
    public static FactKind<Banner> Kind { get; } = new(
        "banners",
        new LocalizedText("banner", "banners"),
        () => new FieldList<Banner>()
            .Text("image", FieldType.Raw, "địa chỉ ảnh", "address of the image", b => b.Image)
            .Text("image-hash", FieldType.Raw, "mã băm SHA-256 của tệp ảnh", "SHA-256 of the image file", b => b.ImageHash).FromPart(CaptureParts.ImageFiles)
            .Text("text", FieldType.Text, "chữ đi kèm banner", "text that goes with it", b => b.Text)
            .Text("alt", FieldType.Text, "văn bản thay thế (alt)", "alternative text", b => b.Alt)
            .Url("target", "địa chỉ liên kết", "where it leads", b => b.Target)
            .Word("zone", ["header", "left", "center", "right", "slider", "footer"], "vị trí trên trang", "where on the page it stands", b => b.Zone)
            .Number("width", "chiều rộng (px)", "width in CSS pixels", b => b.Width)
            .Number("height", "chiều cao (px)", "height in CSS pixels", b => b.Height)
            .Share("area-share", "tỷ lệ diện tích chiếm trên màn hình đầu tiên", "part of the first screen that it covers", b => b.AreaShare).FromPart(CaptureParts.Rendering)
            .Count("pages", "số trang hiển thị", "pages that bear it", b => b.Pages)
            .Count("copies", "số lần lặp nhiều nhất trên một trang", "the most copies on one page", b => b.Copies)
            .Derived("campaign", FieldType.Node, "đợt tuyên truyền", "campaign that it advertises", (b, context) => context.CampaignOf(b), () => CampaignFields.Kind)
            .ToFields(),
        identity: Identity,
        nameOf: b => b.Alt.Length > 0 ? b.Alt : b.Text.Or(null) is { Length: > 0 } text ? text : b.Image,
        location: b => b.At,
        create: bag => new Banner
        {
            At = bag.At,
            Doubts = bag.Doubts,
            Image = bag.Text("image"),
            ImageHash = bag.KnownText("image-hash"),
            Text = bag.KnownText("text"),
            Alt = bag.Text("alt"),
            Target = bag.KnownUrl("target"),
            Zone = bag.KnownText("zone"),
            Width = bag.KnownNumber("width"),
            Height = bag.KnownNumber("height"),
            AreaShare = bag.KnownShare("area-share"),
            Pages = bag.Number("pages", 1),
            Copies = bag.Number("copies", 1),
        });

    // One image may stand in two zones or lead to two places: those are two banners.
    private static string Identity(Banner banner, Portal portal)
    {
        var image = banner.Image.Length > 0 ? portal.KeyOf(banner.Image) : VietnameseText.Fold(banner.Text.Or(""));
        return banner.Target.Or(null) is { } target ? $"{image} → {portal.KeyOf(target.Value)}" : image;
    }
}
