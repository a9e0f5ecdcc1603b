using PortalRules.Checking;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;

namespace PortalRules.Reporting.Diff;

/// <summary>The differences of two reports for people: by cause, what the portal did first.</summary>
internal sealed class DiffPage(ReportDiff diff, TextFormatterOptions options, TextSheet sheet)
{
    private readonly PlainContext _c = new(diff.After, options, sheet);

    public void Write()
    {
        sheet.Write(_c.Say("SO SÁNH HAI BÁO CÁO KIỂM TRA", "TWO REPORTS COMPARED"), tone: Tone.Strong);
        Line("Đơn vị", "Agency", diff.After.Portal.Unit ?? diff.After.Portal.Name.Or(null) ?? diff.After.Portal.Identity);
        Line("Báo cáo trước", "Earlier", Describe(diff.Before));
        Line("Báo cáo sau", "Later", Describe(diff.After));
        foreach (var group in diff.Differences.GroupBy(d => _c.Say(DiffWords.Of(d.Cause, d.Kind)), StringComparer.Ordinal))
        {
            sheet.Heading($"{group.Key} ({_c.Number(group.Count())})", ToneOf(group.First()));
            foreach (var difference in group.Take(options.MostFindings))
                Write(difference);
            if (group.Count() > options.MostFindings)
                sheet.Write(_c.Say($"… và {_c.Number(group.Count() - options.MostFindings)} thay đổi khác (dạng json ghi đủ)", $"… and {_c.Number(group.Count() - options.MostFindings)} more (the json has all)"), indent: 2);
        }

        sheet.Blank();
        sheet.Write($"{_c.Say("Kết luận", "Conclusion")}: {Sentence()}", tone: Tone.Strong);
    }

    private void Line(string vi, string en, string value) => sheet.Write(value, lead: DisplayText.Pad($"{_c.Say(vi, en)}:", 15));

    private string Describe(CheckReport report) => _c.Say(
        $"ngày xét {PlainContext.Date(report.AsOf)}; {string.Join(", ", report.Packs.Select(p => $"{p.Id} {p.Version}"))}",
        $"as of {PlainContext.Date(report.AsOf)}; {string.Join(", ", report.Packs.Select(p => $"{p.Id} {p.Version}"))}");

    private static Tone ToneOf(Difference difference) => (difference.Cause, difference.Kind) switch
    {
        (DifferenceCause.Portal, DifferenceKind.New) => Tone.Bad,
        (DifferenceCause.Portal, DifferenceKind.Fixed) => Tone.Good,
        _ => Tone.Open,
    };

    private void Write(Difference difference)
    {
        var what = difference.Message is { } message ? _c.Say(message) : _c.Say(difference.Title);
        // A miss that came or went says so by its mark.
        var turn = difference is { Key: not null, Kind: DifferenceKind.New, Before: null } or { Key: not null, Kind: DifferenceKind.Fixed, After: null }
            ? "" : $" [{Outcome(difference.Before, "chưa có")} → {Outcome(difference.After, "không còn")}]";
        sheet.Write($"{difference.Rule}: {what}{turn}", indent: 2, lead: difference.Kind switch { DifferenceKind.New => "✗ ", DifferenceKind.Fixed => "✓ ", _ => "~ " });
    }

    private string Outcome(Outcome? outcome, string none) => outcome is { } known ? _c.Say(OutcomeWords.Of(known)).ToLowerInvariant() : _c.Say(none, "none");

    private string Sentence()
    {
        var added = diff.Differences.Count(d => d is { Cause: DifferenceCause.Portal, Kind: DifferenceKind.New });
        var done = diff.Differences.Count(d => d is { Cause: DifferenceCause.Portal, Kind: DifferenceKind.Fixed });
        var open = diff.Differences.Count(d => d.Cause is DifferenceCause.NotComparable);
        var rest = open > 0 ? _c.Say($"; {_c.Number(open)} nội dung chưa so sánh được", $"; not comparable: {_c.Number(open)}") : "";
        return _c.Say(
            $"{_c.Number(added)} tồn tại mới phát sinh, {_c.Number(done)} tồn tại đã khắc phục, {_c.Number(diff.Unchanged)} tồn tại vẫn còn{rest}.",
            $"new: {_c.Number(added)}; fixed: {_c.Number(done)}; still there: {_c.Number(diff.Unchanged)}{rest}.");
    }
}
