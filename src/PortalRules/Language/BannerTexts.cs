using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Language;

/// <summary>What a banner or section says in words, and whether that is enough to know what it advertises.</summary>
internal static class BannerTexts
{
    // Words that editors type where a text is demanded: they tell nothing of what the picture shows.
    private static readonly HashSet<string> EmptyWords =
        new[] { "slider", "slide", "banner", "baner", "image", "img", "anh", "hinh", "photo", "picture", "logo", "qc", "quang", "cao", "left", "right", "top", "untitled" }
            .ToHashSet(StringComparer.Ordinal);

    public static FieldValue CampaignOf(object fact, CampaignMatcher campaigns) => fact switch
    {
        Section section => FieldValue.Of(campaigns.Find([section.Label])),
        Banner banner => CampaignOf(banner, campaigns),
        _ => FieldValue.Absent,
    };

    private static FieldValue CampaignOf(Banner banner, CampaignMatcher campaigns)
    {
        var text = banner.Text.Or(null) ?? "";
        if (campaigns.Find([text, banner.Alt], [FileName(banner.Image), .. Steps(banner.Target.Or(null))]) is { } span)
            return FieldValue.Of(span);
        return Tells(text) || Tells(banner.Alt) ? FieldValue.Absent : FieldValue.Unknown(UnknownReason.ImageOnly);
    }

    private static bool Tells(string text) =>
        VietnameseText.Key(text).Split(' ').Count(w => w.Length > 1 && !w.Any(char.IsDigit) && !EmptyWords.Contains(w)) >= 2;

    private static IEnumerable<string> Steps(PortalUrl? target) => (target?.Path ?? "").Split('/').Select(Uri.UnescapeDataString);

    private static string FileName(string image)
    {
        var name = image[(image.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return Uri.UnescapeDataString(dot > 0 ? name[..dot] : name);
    }
}
