using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class SectionFields
{
    public static FactKind<Section> Kind { get; } = new(
        "sections",
        new LocalizedText("chuyên mục", "sections"),
        () => new FieldList<Section>()
            .Text("label", FieldType.Label, "tên chuyên mục", "name of the section", s => s.Label)
            .Text("url", FieldType.Raw, "địa chỉ", "address", s => s.Url)
            .Number("item-count", "số tin, bài, văn bản được liệt kê", "entries that it lists", s => s.ItemCount)
            .Number("image-count", "số ảnh", "pictures", s => s.ImageCount)
            .Number("video-count", "số video", "videos", s => s.VideoCount)
            .Number("text-length", "số ký tự nội dung", "characters of its own content", s => s.TextLength)
            .Derived("articles", FieldType.Collection, "tin, bài của chuyên mục", "its articles", (s, context) => FieldValues.Of(ArticleFields.Kind, context.Index.ArticlesOf(s)), () => ArticleFields.Kind)
            .Derived("documents", FieldType.Collection, "văn bản của chuyên mục", "its documents", (s, context) => FieldValues.Of(DocumentFields.Kind, context.Index.DocumentsOf(s)), () => DocumentFields.Kind)
            .Derived("newest", FieldType.Date, "ngày đăng mới nhất", "newest date of publication", (s, context) => FieldValue.Of(context.Index.NewestOf(s)))
            .Derived("campaign", FieldType.Node, "đợt tuyên truyền", "campaign that it serves", (s, context) => context.CampaignOf(s), () => CampaignFields.Kind)
            .ToFields(),
        identity: (s, portal) => s.Url.Length > 0 ? portal.KeyOf(s.Url) : VietnameseText.Fold(s.Label),
        nameOf: s => s.Label,
        location: s => s.At,
        create: bag => new Section
        {
            At = bag.At,
            Doubts = bag.Doubts,
            Label = bag.Text("label"),
            Url = bag.Text("url"),
            ItemCount = bag.KnownNumber("item-count"),
            ImageCount = bag.KnownNumber("image-count"),
            VideoCount = bag.KnownNumber("video-count"),
            TextLength = bag.KnownNumber("text-length"),
        })
    {
        Shorthand = "label",
    };
}
