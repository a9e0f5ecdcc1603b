using PortalRules.Language.Meaning;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Proofs;

/// <summary>What was demanded and what is there, in words.</summary>
internal static class ProofWords
{
    public static LocalizedText NothingRepeated { get; } = new("không trùng lặp", "nothing twice");

    private static LocalizedText All { get; } = new("tất cả đều đạt", "all of them");

    private static LocalizedText Nothing { get; } = new("không có trường hợp nào", "none");

    private static LocalizedText NothingTwice { get; } = new("không có nội dung trùng lặp", "nothing stands there twice");

    public static Told Each(int met, int missed, int undecided) =>
        new() { Met = met, Missed = missed, Undecided = undecided, Expected = All, Actual = Counted(met, missed, undecided) };

    public static Told None(bool isOpen, int met, int missed, int undecided) =>
        new() { Met = met, Missed = missed, Undecided = undecided, Expected = Nothing, Actual = Violations(missed, undecided), Number = new ProofRange(missed, isOpen ? null : missed + undecided) };

    public static LocalizedText Range(NumberRange range)
    {
        var low = Words.Number(range.Low);
        if (range.High is not { } most)
            return new($"ít nhất {low.Vi}", $"at least {low.En}");
        if (most == range.Low)
            return low;
        var high = Words.Number(most);
        return new($"từ {low.Vi} đến {high.Vi}", $"{low.En} to {high.En}");
    }

    public static LocalizedText Share(NumberRange range, int met, int all)
    {
        var (share, of) = (Words.Share(range.Low), new LocalizedText($"{Words.Number(met).Vi} trên {Words.Number(all).Vi}", $"{Words.Number(met).En} of {Words.Number(all).En}"));
        if (range.High is not { } most || most != range.Low)
            share = new($"từ {share.Vi} đến {Words.Share(range.High ?? 1).Vi}", $"{share.En} to {Words.Share(range.High ?? 1).En}");
        return new($"{of.Vi} ({share.Vi})", $"{of.En} ({share.En})");
    }

    public static LocalizedText Repeated(int groups)
    {
        var number = Words.Number(groups);
        return groups == 0 ? NothingTwice : new($"{number.Vi} nội dung trùng lặp", $"{number.En} stand there more than once");
    }

    private static LocalizedText Counted(int met, int missed, int undecided)
    {
        var (vi, en) = ($"{Words.Number(met).Vi} đạt", $"{Words.Number(met).En} met");
        if (missed > 0)
            (vi, en) = ($"{vi}, {Words.Number(missed).Vi} không đạt", $"{en}, {Words.Number(missed).En} not met");
        if (undecided > 0)
            (vi, en) = ($"{vi}, {Words.Number(undecided).Vi} chưa kết luận được", $"{en}, {Words.Number(undecided).En} undecided");
        return new(vi, en);
    }

    private static LocalizedText Violations(int missed, int undecided)
    {
        if (missed + undecided == 0)
            return Nothing;
        var (vi, en) = ($"{Words.Number(missed).Vi} trường hợp", $"{Words.Number(missed).En} of them");
        return undecided == 0 ? new(vi, en) : new($"{vi}, {Words.Number(undecided).Vi} chưa kết luận được", $"{en}, {Words.Number(undecided).En} undecided");
    }
}
