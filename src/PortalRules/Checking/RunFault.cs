using PortalRules.Text;

namespace PortalRules.Checking;

/// <summary>Why a check could not judge.</summary>
/// <param name="Reason">
/// <c>no-rule</c>: no rule was selected; <c>no-rule-ran</c>: all of them were skipped, do not apply or lack what they need; <c>rule-failed</c>: rules failed to
/// run; <c>no-must-decided</c>: no binding rule reached a verdict.
/// </param>
/// <param name="Sentence">The same for people.</param>
public sealed record RunFault(string Reason, LocalizedText Sentence);
