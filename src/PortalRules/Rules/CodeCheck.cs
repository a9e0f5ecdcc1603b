using PortalRules.Snapshots;

namespace PortalRules.Rules;

/// <summary>
/// A check in C# that rules in YAML name as <c>expect: { code: ID }</c>: law, message and cases stand in the rule, only the question that the language
/// cannot ask stands in code. Called once per selected fact; must keep no state.
/// </summary>
public sealed class CodeCheck
{
    private readonly Action<object, RuleContext> _run;

    private CodeCheck(string id, FactKind kind, Action<object, RuleContext> run) => (Id, Kind, _run) = (id, kind, run);

    /// <summary>The name in rules.</summary>
    public string Id { get; }

    /// <summary>The kind of fact that it takes.</summary>
    public FactKind Kind { get; }

    /// <summary>A check that is called for each selected fact.</summary>
    /// <typeparam name="T">The type of the facts.</typeparam>
    /// <param name="id">The name in rules; letters, digits and hyphens.</param>
    /// <param name="kind">The kind of fact.</param>
    /// <param name="check">Reports through the context. What it throws makes that rule an Error, nothing else.</param>
    /// <returns>The check.</returns>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static CodeCheck Each<T>(string id, FactKind<T> kind, Action<T, RuleContext> check)
        where T : class
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(check);
        return new CodeCheck(id, kind, (fact, context) => check((T)fact, context));
    }

    internal void Run(object fact, RuleContext context) => _run(fact, context);
}
