using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language;

/// <summary><c>count</c>: how many facts there are. A maybe widens the number to an interval, an incomplete capture opens it.</summary>
internal sealed class CountCheck(IReadOnlyList<NumberTest> tests, LocalizedText kind) : FactsCheck
{
    public override LocalizedText Description
    {
        get
        {
            var number = Words.Join(", ", tests.Select(t => t.Description));
            return new($"số {kind.Vi}: {number.Vi}", $"number of {kind.En}: {number.En}");
        }
    }

    public override Judgement Judge(Selection selection, CheckScope scope)
    {
        var low = selection.Sure;
        decimal? high = selection.IsOpen ? null : low + selection.Maybe;
        var truth = Truth.True;
        foreach (var test in tests)
            truth = truth.And(test.TestInterval(low, high, scope));
        return truth switch
        {
            Truth.True => Judgement.Of(this, selection, Outcome.Pass, []),
            Truth.False => Judgement.Of(this, selection, Outcome.Fail, [Wrong(low)]),
            _ => Judgement.Of(this, selection, Outcome.NeedsReview, [Question(selection)]),
        };
    }

    private Draft Wrong(int low)
    {
        var number = Words.Join(", ", tests.Select(t => t.Description));
        var found = Words.Number(low);
        return new Draft
        {
            Kind = "count",
            Outcome = Outcome.Fail,
            Sentence = new($"Số {kind.Vi}: {found.Vi}; yêu cầu {number.Vi}.", $"Number of {kind.En}: {found.En}; demanded {number.En}."),
            Detail = new($"{found.Vi} {kind.Vi}", $"{found.En} of {kind.En}"),
            Expected = number,
            Found = found,
        };
    }

    private static Draft Question(Selection selection)
    {
        var maybes = selection.Facts.Where(f => !f.Sure).Select(f => f.Fact).ToList();
        if (maybes.Count == 0 && selection.IsOpen)
            return Open("count", selection);
        if (maybes.Count == 0)
        {
            return new Draft
            {
                Kind = "count",
                Outcome = Outcome.NeedsReview,
                Reason = "inferred-threshold",
                Sentence = new("Ngưỡng suy ra, văn bản không quy định. Đề nghị cơ quan có thẩm quyền kết luận.", "The threshold is inferred; no text sets it. Please decide."),
            };
        }

        var names = string.Join("; ", maybes.Take(3).Select(m => $"\"{selection.Kind.NameOf(m)}\"")) + (maybes.Count > 3 ? "; …" : "");
        return new Draft
        {
            Kind = "count",
            Outcome = Outcome.NeedsReview,
            Reason = "unknown-value",
            Sentence = new(
                $"Chưa rõ {names} có thuộc diện được tính hay không. Đề nghị kiểm tra trực tiếp.",
                $"It is not known whether {names} should count. Please check."),
            Evidence = [.. maybes.Take(3).SelectMany(m => EvidenceOf(selection.Kind, m))],
        };
    }
}
