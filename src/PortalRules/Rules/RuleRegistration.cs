using PortalRules.Snapshots;

namespace PortalRules.Rules;

/// <summary>Collects what a code rule wants to be called for.</summary>
public sealed class RuleRegistration
{
    private readonly List<FactKind> _kinds = [];
    private readonly List<Action<PortalSnapshot, RuleContext, CancellationToken>> _actions = [];

    internal RuleRegistration()
    {
    }

    internal IReadOnlyList<FactKind> Kinds => _kinds;

    /// <summary>Calls an action for every fact of a kind, in the order of the snapshot.</summary>
    /// <typeparam name="T">The type of the facts.</typeparam>
    /// <param name="kind">The kind. Where the capture has not looked for it, the rule is NotChecked.</param>
    /// <param name="action">The action; reports through the context.</param>
    public void Each<T>(FactKind<T> kind, Action<T, RuleContext> action)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(action);
        _kinds.Add(kind);
        _actions.Add((snapshot, context, cancellationToken) =>
        {
            foreach (var fact in snapshot.Get(kind))
            {
                cancellationToken.ThrowIfCancellationRequested();
                context.Enter(kind, fact);
                action(fact, context);
                context.Leave();
            }
        });
    }

    /// <summary>Calls an action once with the whole snapshot.</summary>
    /// <param name="action">The action; reports through the context.</param>
    public void Snapshot(Action<PortalSnapshot, RuleContext> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        _actions.Add((snapshot, context, cancellationToken) =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            action(snapshot, context);
        });
    }

    internal void Run(PortalSnapshot snapshot, RuleContext context, CancellationToken cancellationToken)
    {
        foreach (var action in _actions)
            action(snapshot, context, cancellationToken);
    }
}
