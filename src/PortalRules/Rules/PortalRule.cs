namespace PortalRules.Rules;

/// <summary>
/// A rule in C#: descriptors that are data, and actions registered per kind of fact. Instances are used by many checks at once and must not keep state.
/// </summary>
public abstract class PortalRule
{
    /// <summary>The rules that this class reports for; at least one, always the same. Read once, when the checker is built.</summary>
    public abstract IReadOnlyList<RuleDescriptor> Descriptors { get; }

    /// <summary>
    /// Registers what to do per fact and per snapshot. Called once when the checker is built, to find mistakes early, and once per check: what an action
    /// must remember from fact to fact stands in a variable here, never in a field. What an action throws makes its rule an Error, no other.
    /// </summary>
    /// <param name="on">Where to register.</param>
    public abstract void Initialize(RuleRegistration on);
}
