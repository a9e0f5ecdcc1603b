using System.Collections.Immutable;
using PortalRules.Checking.Decisions;
using PortalRules.Checking.Matching;
using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Checking;

/// <summary>The answers that people gave, of any number of portals. Immutable; may be used by many checks at once.</summary>
public sealed class DeterminationList
{
    /// <summary>Makes a list.</summary>
    /// <param name="determinations">The answers; where several answer one question, the newest of those that still stand counts.</param>
    /// <exception cref="ArgumentException">An outcome is not Pass, Fail or NotApplicable.</exception>
    public DeterminationList(IEnumerable<Determination> determinations)
    {
        ArgumentNullException.ThrowIfNull(determinations);
        Determinations = [.. determinations];
        if (Determinations.FirstOrDefault(d => d.Outcome is not (Outcome.Pass or Outcome.Fail or Outcome.NotApplicable)) is { } wrong)
            throw new ArgumentException($"The determination on {wrong.Rule}, \"{wrong.Finding}\" has the outcome {wrong.Outcome}; a person answers Pass, Fail or NotApplicable.", nameof(determinations));
        Index = new FindingIndex<Determination>(Determinations, d => new FindingAddress(d.Rule, d.Portal, d.Finding));
    }

    /// <summary>The answers, in the order in which they were given.</summary>
    public ImmutableArray<Determination> Determinations { get; }

    internal FindingIndex<Determination> Index { get; }

    /// <summary>Reads a determinations file.</summary>
    /// <param name="file">The name for messages.</param>
    /// <param name="text">The content.</param>
    /// <returns>The list.</returns>
    /// <exception cref="PackException">The file has mistakes: all of them.</exception>
    public static DeterminationList Parse(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        var errors = new YamlErrors();
        var determinations = DeterminationBinder.Bind(file, text, errors);
        errors.ThrowIfAny();
        return new DeterminationList(determinations);
    }
}
