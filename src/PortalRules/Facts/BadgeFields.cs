using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class BadgeFields
{
    public static FactKind<Badge> Kind { get; } = new(
        "badges",
        new LocalizedText("nhãn xác nhận", "badges"),
        () => new FieldList<Badge>()
            .Word("kind", ["trust", "monitoring"], "loại nhãn", "kind of badge", b => b.Kind)
            .Text("host", FieldType.Host, "tên miền được cấp nhãn", "host for which it was issued", b => b.Host)
            .Url("target", "địa chỉ liên kết", "where it leads", b => b.Target)
            .Flag("valid", "được đơn vị cấp xác nhận", "confirmed by its issuer", b => b.Valid).FromPart(CaptureParts.BadgeCheck)
            .ToFields(),
        identity: (b, portal) => b.Target.Or(null) is { } target ? $"{b.Kind} {portal.KeyOf(target.Value)}" : b.Kind,
        nameOf: b => b.Target.Or(null)?.Value ?? b.Kind,
        location: b => b.At,
        create: bag => new Badge
        {
            At = bag.At,
            Doubts = bag.Doubts,
            Kind = bag.Text("kind"),
            Host = bag.KnownText("host"),
            Target = bag.KnownUrl("target"),
            Valid = bag.KnownFlag("valid"),
        });
}
