using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Facts;

internal static class CampaignFields
{
    /// <summary>Campaigns are never selected: they are nodes of banners and sections, computed at check time.</summary>
    public static FactKind<CampaignSpan> Kind { get; } = new(
        "campaigns",
        new LocalizedText("đợt tuyên truyền", "campaigns"),
        () => new FieldList<CampaignSpan>()
            .Text("id", FieldType.Raw, "mã đợt tuyên truyền", "id of the campaign", c => c.Id)
            .Text("name", FieldType.Label, "tên đợt tuyên truyền", "name of the campaign", c => c.Name.Vi)
            .Date("starts", "ngày bắt đầu", "first day", c => Day(c.Starts))
            .Date("ends", "ngày kết thúc", "last day", c => c.HasEnd && c.Ends is null ? Known<PortalDate?>.Unknown(UnknownReason.NotShown) : Day(c.Ends))
            .ToFields(),
        identity: (c, _) => c.Id,
        nameOf: c => c.Name.Vi,
        location: _ => null,
        create: _ => throw new InvalidOperationException("A campaign is derived from the vocabulary."));

    private static Known<PortalDate?> Day(DateOnly? day) => Known<PortalDate?>.Of(day is { } d ? PortalDate.Day(d) : null);
}
