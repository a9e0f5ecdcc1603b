using PortalRules.Facts;

namespace PortalRules.Html.Tests.People;

/// <summary>Schedules as one line an entry.</summary>
internal static class Scheduled
{
    /// <summary>Each entry as "kind | date | when | person | content | place"; "?" where unknown.</summary>
    public static string[] Lines(string content, string label = "Giới thiệu", string title = "Xã Mẫu") =>
        [.. Listed.Read(content, label, title).Get(FactKinds.ScheduleEntries).Select(e => $"{e.Kind} | {(e.Date.TryGet(out var date) ? date.ToString() : "?")} | {Text(e.When)} | {Text(e.Person)} | {Text(e.Content)} | {Text(e.Place)}")];

    private static string Text(Snapshots.Known<string?> value) => value.TryGet(out var text) ? text ?? "" : "?";
}
