using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Rules;

/// <summary>What a rule or check in C# sees of the run and reports through. Valid during one call of an action, on its thread.</summary>
public sealed class RuleContext
{
    private readonly List<RuleReport> _reports = [];
    private readonly PortalSnapshot _snapshot;
    private readonly IReadOnlyList<RuleDescriptor> _rules;
    private (FactKind Kind, object Fact)? _current;

    internal RuleContext(PortalSnapshot snapshot, DateOnly asOf, IReadOnlyList<RuleDescriptor> rules, CancellationToken cancellationToken) =>
        (_snapshot, AsOf, _rules, CancellationToken) = (snapshot, asOf, rules, cancellationToken);

    /// <summary>The as-of date.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Stops the check. It is looked at between facts; an action that takes long may look itself.</summary>
    public CancellationToken CancellationToken { get; }

    internal IReadOnlyList<RuleReport> Reports => _reports;

    internal int Looked { get; private set; }

    /// <summary>Whether a kind was captured completely, so that what is not there is certainly absent. Report an absence only then; else ask.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Whether it was.</returns>
    public bool IsComplete(FactKind kind) => _snapshot.TryGetCompleteness(kind, out var completeness) && completeness.IsComplete;

    /// <summary>Reports that the demand is not met.</summary>
    /// <param name="message">The finding as a sentence; the descriptor's message, where it has one, may hold it as <c>{detail}</c>.</param>
    /// <param name="key">A stable identity within the rule; by default the fact's own. Required when reporting for the whole snapshot.</param>
    /// <exception cref="ArgumentException">It is about the whole snapshot and has no key.</exception>
    /// <exception cref="InvalidOperationException">The action speaks for several rules; name the one.</exception>
    public void Report(LocalizedText message, string? key = null) => Add(Only(), Outcome.Fail, message, key);

    /// <summary>Reports that the demand of one of several rules is not met.</summary>
    /// <param name="rule">The descriptor of that rule.</param>
    /// <param name="message">The finding as a sentence; the descriptor's message, where it has one, may hold it as <c>{detail}</c>.</param>
    /// <param name="key">A stable identity within the rule; by default the fact's own. Required when reporting for the whole snapshot.</param>
    /// <exception cref="ArgumentException">It is about the whole snapshot and has no key, or the action does not speak for that rule.</exception>
    public void Report(RuleDescriptor rule, LocalizedText message, string? key = null) => Add(Known(rule), Outcome.Fail, message, key);

    /// <summary>Reports that a person must look.</summary>
    /// <param name="question">What to look at, as a sentence.</param>
    /// <param name="key">A stable identity within the rule; by default the fact's own. Required when reporting for the whole snapshot.</param>
    /// <exception cref="ArgumentException">It is about the whole snapshot and has no key.</exception>
    /// <exception cref="InvalidOperationException">The action speaks for several rules; name the one.</exception>
    public void Review(LocalizedText question, string? key = null) => Add(Only(), Outcome.NeedsReview, question, key);

    /// <summary>Reports that a person must look, for one of several rules.</summary>
    /// <param name="rule">The descriptor of that rule.</param>
    /// <param name="question">What to look at, as a sentence.</param>
    /// <param name="key">A stable identity within the rule; by default the fact's own. Required when reporting for the whole snapshot.</param>
    /// <exception cref="ArgumentException">It is about the whole snapshot and has no key, or the action does not speak for that rule.</exception>
    public void Review(RuleDescriptor rule, LocalizedText question, string? key = null) => Add(Known(rule), Outcome.NeedsReview, question, key);

    internal void Enter(FactKind kind, object fact)
    {
        _current = (kind, fact);
        Looked++;
    }

    internal void Leave() => _current = null;

    private RuleDescriptor Only() => _rules.Count == 1
        ? _rules[0]
        : throw new InvalidOperationException($"The action speaks for {string.Join(", ", _rules.Select(r => r.Id))}; name the rule that the report is for.");

    private RuleDescriptor Known(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return _rules.FirstOrDefault(r => string.Equals(r.Id, rule.Id, StringComparison.Ordinal))
            ?? throw new ArgumentException($"The action does not speak for {rule.Id}, but for {string.Join(", ", _rules.Select(r => r.Id))}.", nameof(rule));
    }

    private void Add(RuleDescriptor rule, Outcome outcome, LocalizedText message, string? key)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (key is null && _current is null)
            throw new ArgumentException("A finding for the whole snapshot needs a key.", nameof(key));
        if (_current is not var (kind, fact))
        {
            _reports.Add(new RuleReport(rule, key!, outcome, message, Fact: null, Name: "", Evidence: null));
            return;
        }

        var name = kind.NameOf(fact);
        var evidence = kind.LocationOf(fact) is { } at ? new Evidence(at.Page, at.Selector, at.Line, at.Column, name) : null;
        _reports.Add(new RuleReport(rule, key ?? $"fact: {kind.IdentityOf(fact, _snapshot.Portal)}", outcome, message, fact, name, evidence) { Kind = kind });
    }
}
