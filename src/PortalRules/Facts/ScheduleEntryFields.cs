using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Facts;

internal static class ScheduleEntryFields
{
    public static FactKind<ScheduleEntry> Kind { get; } = new(
        "schedule-entries",
        new LocalizedText("mục lịch làm việc, lịch tiếp công dân", "lines of schedules"),
        () => new FieldList<ScheduleEntry>()
            .Word("kind", ["work", "reception"], "loại lịch", "kind of schedule", e => e.Kind)
            .Date("date", "ngày", "day", e => e.Date)
            .Text("when", FieldType.Text, "thời gian như trên trang", "day and hours as printed", e => e.When)
            .Text("person", FieldType.Text, "người thực hiện", "who", e => e.Person)
            .Text("place", FieldType.Text, "địa điểm", "where", e => e.Place)
            .Text("content", FieldType.Text, "nội dung", "what", e => e.Content)
            .Page("trang đăng lịch", "page that bears it", e => e.Page)
            .ToFields(),
        identity: (e, portal) => $"{e.Kind} {e.Date.Or(null)?.ToString() ?? portal.KeyOf(e.Page)} {VietnameseText.Fold(e.Person.Or(""))}".TrimEnd(),
        nameOf: e => e.Content.Or(null) is { Length: > 0 } content ? content : e.Person.Or(null) ?? e.Kind,
        location: e => e.At,
        create: bag => new ScheduleEntry
        {
            At = bag.At,
            Doubts = bag.Doubts,
            Kind = bag.Text("kind"),
            Date = bag.KnownDate("date"),
            When = bag.KnownText("when"),
            Person = bag.KnownText("person"),
            Place = bag.KnownText("place"),
            Content = bag.KnownText("content"),
            Page = bag.Text("page-url"),
        })
    {
        DateFields = ["date"],
    };
}
