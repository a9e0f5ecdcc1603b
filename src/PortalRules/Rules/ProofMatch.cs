namespace PortalRules.Rules;

/// <summary>That a label of the portal is, or may be, what a rule names.</summary>
/// <param name="Label">The label as it stands on the portal.</param>
/// <param name="Form">The accepted name that it met.</param>
/// <param name="Term">The vocabulary's term whose name that is; <see langword="null"/> for a text of the rule itself.</param>
/// <param name="Manner">What kind of name it is, and how it was met.</param>
public sealed record ProofMatch(string Label, string Form, string? Term, MatchManner Manner);
