namespace PortalRules.Rules;

/// <summary>That a rule failed to run. Reports name the rule and the type of the exception only, for its message may hold what must not be printed.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Exception">What it threw.</param>
public sealed record RuleFault(string Rule, Exception Exception);
