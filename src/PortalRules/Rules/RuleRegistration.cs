using PortalRules.Snapshots;

namespace PortalRules.Rules;

/// <summary>Collects what a code rule wants to be called for. Actions are called in the order in which they were registered.</summary>
public sealed class RuleRegistration
{
    private readonly List<RuleAction> _actions;
    private readonly RuleDescriptor? _rule;

    internal RuleRegistration()
        : this([], null)
    {
    }

    private RuleRegistration(List<RuleAction> actions, RuleDescriptor? rule) => (_actions, _rule) = (actions, rule);

    internal IReadOnlyList<RuleAction> Actions => _actions;

    /// <summary>Registers for one of several rules only: what the action needs, reports or throws then touches no other rule of the class.</summary>
    /// <param name="rule">Its descriptor.</param>
    /// <returns>Where to register.</returns>
    public RuleRegistration For(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new RuleRegistration(_actions, rule);
    }

    /// <summary>
    /// Calls an action for every fact of a kind, in the order of the snapshot. Where the capture has not looked for the kind, the rule is NotChecked; where
    /// it is incomplete and nothing seen is wrong, NeedsReview; where there are no such facts, NotApplicable: as for a rule in YAML.
    /// </summary>
    /// <typeparam name="T">The type of the facts.</typeparam>
    /// <param name="kind">The kind.</param>
    /// <param name="action">The action; reports through the context.</param>
    public void Each<T>(FactKind<T> kind, Action<T, RuleContext> action)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(action);
        _actions.Add(new RuleAction(_rule, kind, [kind], (snapshot, context) =>
        {
            foreach (var fact in snapshot.Get(kind))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                context.Enter(kind, fact);
                action(fact, context);
                context.Leave();
            }
        }));
    }

    /// <summary>Calls an action once with the whole snapshot. It sees itself what was captured, and how completely.</summary>
    /// <param name="action">The action; reports through the context.</param>
    public void Snapshot(Action<PortalSnapshot, RuleContext> action) => Snapshot([], action);

    /// <summary>
    /// Calls an action once with the whole snapshot, where all the kinds that it needs were looked for; else the rule is NotChecked. Where one of them is
    /// incomplete and nothing is reported as wrong, the rule is NeedsReview.
    /// </summary>
    /// <param name="needs">The kinds.</param>
    /// <param name="action">The action; reports through the context.</param>
    public void Snapshot(IReadOnlyList<FactKind> needs, Action<PortalSnapshot, RuleContext> action)
    {
        ArgumentNullException.ThrowIfNull(needs);
        ArgumentNullException.ThrowIfNull(action);
        _actions.Add(new RuleAction(_rule, Each: null, [.. needs], (snapshot, context) =>
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            action(snapshot, context);
        }));
    }
}
