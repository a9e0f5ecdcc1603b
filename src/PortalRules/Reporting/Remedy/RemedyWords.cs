using PortalRules.Reporting.Plain;
using PortalRules.Text;

namespace PortalRules.Reporting.Remedy;

/// <summary>What remedy lists say, in every format.</summary>
internal static class RemedyWords
{
    /// <summary>The deadline, where the text sets one: still to come, or over.</summary>
    public static string Due(PlainContext c, RemedyItem item)
    {
        if (item.DueBy is not { } day)
            return "";
        var date = PlainContext.Date(day);
        return item.IsPending
            ? c.Say($" – hoàn thành chậm nhất ngày {date}", $" – to be done by {date}")
            : c.Say($" – đã quá hạn ngày {date}", $" – was due by {date}");
    }

    /// <summary>Where to see a thing: the first place, and how many more there are.</summary>
    public static string Seen(PlainContext c, RemedyStep step) => step.Places is not [var first, ..] ? ""
        : Places.Place(c, first, c.Say(step.Found)) + (step.Places.Length == 1 ? "" : c.Say($" và {c.Number(step.Places.Length - 1)} nơi khác", $" and {c.Number(step.Places.Length - 1)} more"));

    public static string Cases(PlainContext c, RemedyStep step) =>
        step.Count > 1 ? c.Say($" ({c.Number(step.Count)} trường hợp)", $" ({c.Number(step.Count)} in all)") : "";

    public static string More(PlainContext c, int count) =>
        c.Say($"… và {c.Number(count)} nội dung khác (báo cáo dạng json ghi đủ)", $"… and {c.Number(count)} more (the json report has all)");

    /// <summary>What to do for several things alike; <see langword="null"/> where it differs.</summary>
    public static LocalizedText? Common(RemedyItem item) =>
        item.Steps.Length > 1 && item.Steps.All(s => s.Remedy == item.Steps[0].Remedy) ? item.Steps[0].Remedy : null;

    /// <summary>Title and id of a rule; one that only recommends says so.</summary>
    public static string Name(string id, LocalizedText title, bool isRecommendation, string language) =>
        $"{title.In(language)} ({id}){(isRecommendation ? new LocalizedText(" – khuyến nghị", " – recommendation").In(language) : "")}";

    public static string Name(RemedyItem item, string language) =>
        Name(item.Result.Rule.Id, item.Result.Rule.Title, !RuleCounts.IsMust(item.Result), language);

    /// <summary>What to do where the rule found no single thing.</summary>
    public static LocalizedText? Whole(RemedyItem item) => Remedies.Common(item.Result) ?? item.Result.Verdict.Question;

    /// <summary>That nothing is to be mended, and no more than is known.</summary>
    public static string Nothing(PlainContext c, RemedyList list) => list.Report.Run().Judged
        ? c.Say("Không phát hiện nội dung cần khắc phục.", "Nothing was found that is to be mended.")
        : c.Say("Chưa đủ cơ sở để kết luận; chưa phát hiện nội dung cần khắc phục.", "Nothing could be concluded; nothing was found that is to be mended.");

    /// <summary>What is no miss but open: one line each.</summary>
    public static IEnumerable<string> Rest(PlainContext c, RemedyList list)
    {
        if (list.Questions > 0)
            yield return c.Say($"Ngoài ra có {c.Number(list.Questions)} nội dung cần kiểm tra trực tiếp.", $"Besides, for a person to look at: {c.Number(list.Questions)}.");
        if (list.NotChecked > 0)
            yield return c.Say($"Có {c.Number(list.NotChecked)} nội dung chưa kiểm tra được.", $"Not checked: {c.Number(list.NotChecked)}.");
    }

    public static string Platform(string language, PlatformRemedies group) => new LocalizedText(
        $"Nền tảng: {group.Platform ?? "chưa nhận biết được"}; đơn vị cung cấp: {group.Vendor ?? "không rõ"}",
        $"Platform: {group.Platform ?? "not recognised"}; vendor: {group.Vendor ?? "not known"}").In(language);
}
