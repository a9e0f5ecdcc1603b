namespace PortalRules.Rules;

/// <summary>
/// A rule in C#: descriptors that are data, and actions registered per kind of fact. Instances are used by many checks at once and must not keep state.
/// </summary>
public abstract class PortalRule
{
    /// <summary>The rules that this class reports for; at least one.</summary>
    public abstract IReadOnlyList<RuleDescriptor> Descriptors { get; }

    /// <summary>Registers what to do per fact and per snapshot. Called once per check.</summary>
    /// <param name="on">Where to register.</param>
    public abstract void Initialize(RuleRegistration on);
}
