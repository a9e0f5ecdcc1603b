using System.Globalization;
using PortalRules.Language;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Reporting.Plain;

/// <summary>What people decided, in words.</summary>
internal static class DecisionWords
{
    public static LocalizedText Of(Waiver waiver) => new(
        $"đến hết ngày {Words.Date(waiver.Until).Vi}, theo ý kiến của {waiver.Authority}. Lý do: {Sentence(waiver.Reason)}",
        $"until {Words.Date(waiver.Until).En}, by {waiver.Authority}. Reason: {Sentence(waiver.Reason)}");

    public static LocalizedText Of(Determination answer)
    {
        var (vi, en) = answer.Remark is { } remark ? ($" Ghi chú: {Sentence(remark)}", $" Remark: {Sentence(remark)}") : ("", "");
        var (outcome, time) = (OutcomeWords.Of(answer.Outcome), Time(answer.At));
        return new(
            $"{outcome.Vi.ToLowerInvariant()} – {answer.Authority}, {time.Vi}.{vi}",
            $"{outcome.In("en").ToLowerInvariant()} – {answer.Authority}, {time.In("en")}.{en}");
    }

    /// <summary>The answer, and why it does not stand any more where it does not.</summary>
    public static LocalizedText Of(Answer answer)
    {
        var (vi, en) = answer.Status switch
        {
            AnswerStatus.EvidenceChanged => (" Nội dung được hỏi đã thay đổi, đề nghị kết luận lại.", " What was asked about has changed; please answer again."),
            AnswerStatus.Expired => (" Kết luận đã hết thời hạn, đề nghị kết luận lại.", " Its time is over; please answer again."),
            _ => ("", ""),
        };
        var said = Of(answer.Determination);
        return new($"{said.Vi}{vi}", $"{said.In("en")}{en}");
    }

    // A time that is only a day is printed as one.
    private static LocalizedText Time(DateTimeOffset at)
    {
        var local = at.ToOffset(TimeSpan.FromHours(7));
        var day = local.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        if (local.TimeOfDay == TimeSpan.Zero)
            return new($"ngày {day}", day);
        var time = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        return new($"{time} ngày {day}", $"{day} {time} (Vietnam time)");
    }

    private static string Sentence(string text) => text.TrimEnd() is var trimmed && trimmed.EndsWith('.') ? trimmed : $"{trimmed}.";
}
