using PortalRules.Language.Checks;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Measures;

/// <summary><c>measure</c>: a number without a threshold.</summary>
internal abstract class MeasureClause
{
    public abstract LocalizedText Description { get; }

    public abstract Measure Take(Selection selection, CheckScope scope);

    /// <summary>The measures of groups or periods together.</summary>
    public abstract Measure Total(IReadOnlyList<Measure> parts);
}
