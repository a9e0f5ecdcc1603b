using PortalRules.Law;
using PortalRules.Text;

namespace PortalRules.Language;

/// <summary>How strongly a legal text carries a rule, and when it is in force, in words.</summary>
internal static class LawTerms
{
    public static LocalizedText Of(BasisKind kind) => kind switch
    {
        BasisKind.Law => new("văn bản quy phạm", "legal text"),
        BasisKind.Guidance => new("văn bản hướng dẫn, chỉ đạo", "guidance"),
        _ => new("suy ra, văn bản không quy định", "inferred, no text sets it"),
    };

    /// <summary>From when to when it is in force, with what of that is not known.</summary>
    public static LocalizedText Force(LegalSource source)
    {
        var (from, end) = (First(source), End(source));
        return new($"{from.Vi}{end.Vi}", $"{from.En}{end.En}");
    }

    private static LocalizedText First(LegalSource source)
    {
        if (source.From is { } from)
            return new($"hiệu lực từ {Day(from)}", $"in force from {Day(from)}");
        return source.NotBefore is { } day
            ? new($"chưa rõ ngày bắt đầu có hiệu lực, không trước ngày {Day(day)}", $"first day in force unknown, not before {Day(day)}")
            : new("chưa rõ ngày bắt đầu có hiệu lực", "first day in force unknown");
    }

    private static LocalizedText End(LegalSource source)
    {
        if (source.To is { } to)
            return source.From is null ? new($", đến hết {Day(to)}", $", to {Day(to)}") : new($" đến hết {Day(to)}", $" to {Day(to)}");
        return source.LastKnown is { } known
            ? new($", chưa rõ ngày hết hiệu lực, biết chắc đến {Day(known)}", $", end unknown, known to be valid on {Day(known)}")
            : Words.Same("");
    }

    private static string Day(DateOnly day) => Words.Date(day).Vi;
}
