using PortalRules.Text;

namespace PortalRules.Rules;

/// <summary>A period that was judged.</summary>
/// <param name="Days">Its days.</param>
/// <param name="Name">Its name for people (<c>tháng 3/2023</c>).</param>
public sealed record JudgedPeriod(DateSpan Days, LocalizedText Name);
