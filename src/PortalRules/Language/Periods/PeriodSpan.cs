using PortalRules.Text;

namespace PortalRules.Language.Periods;

/// <summary>One period that a rule judges.</summary>
/// <param name="Days">Its days.</param>
/// <param name="Key">Its name in finding keys (<c>2023-03</c>); empty where the rule judges one period only.</param>
/// <param name="Name">Its name for people.</param>
internal sealed record PeriodSpan(DateSpan Days, string Key, LocalizedText Name);
