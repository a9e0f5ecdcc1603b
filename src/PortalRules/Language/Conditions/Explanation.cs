using PortalRules.Language.Checks;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Conditions;

/// <summary>Why a fact does not pass a test: in words, and the findings of nested checks that speak for themselves.</summary>
internal sealed class Explanation
{
    /// <summary>Parts that are false: what was demanded and what is there.</summary>
    public List<(LocalizedText Expected, LocalizedText Found)> Wrong { get; } = [];

    /// <summary>Parts that are unknown, as questions.</summary>
    public List<(string Reason, LocalizedText Text)> Open { get; } = [];

    /// <summary>Findings of nested label checks.</summary>
    public List<Draft> Nested { get; } = [];

    public void AddUnknown(object fact, FactField field, UnknownReason reason) => Open.Add(("unknown-value", Unknown(fact, field, reason)));

    /// <summary>That a value is not known, why, and what it could be.</summary>
    public static LocalizedText Unknown(object fact, FactField field, UnknownReason reason)
    {
        var candidates = (fact as Fact)?.Doubts.FirstOrDefault(d => string.Equals(d.Field, field.Name, StringComparison.Ordinal))?.Candidates ?? [];
        var why = Words.Of(reason);
        var perhaps = candidates.IsEmpty ? "" : string.Join("; ", candidates);
        return new LocalizedText(
            $"chưa xác định được {field.Help.Vi} ({why.Vi}{(perhaps.Length > 0 ? $"; có thể là {perhaps}" : "")})",
            $"{field.Help.En} is unknown ({why.En}{(perhaps.Length > 0 ? $"; perhaps {perhaps}" : "")})");
    }
}
