using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PortalRules.Checking.Weakenings;
using PortalRules.Reporting.Plain;
using PortalRules.Text;

namespace PortalRules.Cli.Commands;

/// <summary>The weakenings that no case noticed, with their places, and how many were noticed in each pack and in all.</summary>
internal sealed class WeakeningPage(ImmutableArray<WeakeningResult> results, string language)
{
    private readonly StringBuilder _text = new();

    /// <summary>Whether at least so many percent were noticed; where there was nothing to notice, they were.</summary>
    public static bool IsEnough(ImmutableArray<WeakeningResult> results, decimal percent) =>
        results.Count(r => r.NoticedBy is not null) * 100m >= percent * results.Length;

    public string Write()
    {
        foreach (var result in results.Where(r => r.NoticedBy is null))
        {
            var mark = result.Weakening.Mark;
            Line($"{mark.File}:{mark.Line.ToString(CultureInfo.InvariantCulture)}: {result.Subject}: {result.Weakening.What.In(language)}");
        }

        var packs = results.GroupBy(r => r.Pack, StringComparer.Ordinal).ToList();
        foreach (var pack in packs)
            Count(pack.Key, [.. pack]);
        if (packs.Count != 1)
            Count(Say("Tất cả", "In all"), results);
        return _text.ToString();
    }

    private void Count(string name, ImmutableArray<WeakeningResult> of)
    {
        if (of.IsEmpty)
        {
            Line(Say($"{name}: không có gì để làm yếu đi.", $"{name}: nothing to weaken."));
            return;
        }

        var noticed = of.Count(r => r.NoticedBy is not null);
        var kinds = of.GroupBy(r => r.Weakening.Kind).OrderBy(g => g.Key).Select(g => $"{Of(g.Key).In(language)} {g.Count(r => r.NoticedBy is not null)}/{g.Count()}");
        Line(Say(
            $"{name}: {of.Length} cách làm yếu quy tắc, các ca kiểm thử phát hiện {noticed} ({Percent(noticed, of.Length)} %): {string.Join(", ", kinds)}.",
            $"{name}: {of.Length} weakenings, of which the cases notice {noticed} ({Percent(noticed, of.Length)} %): {string.Join(", ", kinds)}."));
    }

    private static LocalizedText Of(WeakeningKind kind) => kind switch
    {
        WeakeningKind.Threshold => new("ngưỡng", "thresholds"),
        WeakeningKind.Condition => new("điều kiện", "conditions"),
        WeakeningKind.Label => new("nhãn", "labels"),
        WeakeningKind.Quantifier => new("mọi/có ít nhất một", "quantifiers"),
        WeakeningKind.Time => new("thời gian", "times"),
        _ => new("phạm vi", "scopes"),
    };

    // Rounded down: 89,96 % is not 90.
    private string Percent(int part, int all) =>
        (Math.Floor(part * 1000m / all) / 10).ToString("0.#", CultureInfo.GetCultureInfo(string.Equals(language, "en", StringComparison.Ordinal) ? "en-US" : "vi-VN"));

    private string Say(string vi, string en) => string.Equals(language, "en", StringComparison.Ordinal) ? en : vi;

    private void Line(string text) => _text.Append(DisplayText.Clean(text)).Append('\n');
}
