using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Rules;

/// <summary>What a code rule sees of the check and reports through.</summary>
public sealed class RuleContext
{
    private readonly List<Finding> _findings = [];
    private readonly Portal _portal;
    private (FactKind Kind, object Fact)? _current;

    internal RuleContext(Portal portal, DateOnly asOf) => (_portal, AsOf) = (portal, asOf);

    /// <summary>The as-of date.</summary>
    public DateOnly AsOf { get; }

    internal IReadOnlyList<Finding> Findings => _findings;

    internal int Looked { get; private set; }

    /// <summary>Reports that the demand is not met.</summary>
    /// <param name="message">The finding as a sentence.</param>
    /// <param name="key">A stable identity within the rule; by default the fact's own. Required when reporting for the whole snapshot.</param>
    public void Report(LocalizedText message, string? key = null) => Add(Outcome.Fail, message, key);

    /// <summary>Reports that a person must look.</summary>
    /// <param name="question">What to look at, as a sentence.</param>
    /// <param name="key">A stable identity within the rule; by default the fact's own. Required when reporting for the whole snapshot.</param>
    public void Review(LocalizedText question, string? key = null) => Add(Outcome.NeedsReview, question, key);

    internal void Enter(FactKind kind, object fact)
    {
        _current = (kind, fact);
        Looked++;
    }

    internal void Leave() => _current = null;

    private void Add(Outcome outcome, LocalizedText message, string? key)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (key is null && _current is null)
            throw new ArgumentException("A finding for the whole snapshot needs a key.", nameof(key));
        var identity = key ?? $"fact: {_current!.Value.Kind.IdentityOf(_current.Value.Fact, _portal)}";
        var evidence = _current is var (kind, fact) && kind.LocationOf(fact) is { } at
            ? new Evidence(at.Page, at.Selector, at.Line, at.Column, kind.NameOf(fact))
            : null;
        _findings.Add(new Finding { Key = identity, Outcome = outcome, Message = message, Evidence = evidence is null ? [] : [evidence], SeenKind = _current?.Kind, Seen = _current?.Fact });
    }
}
