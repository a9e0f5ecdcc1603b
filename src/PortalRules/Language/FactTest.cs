using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language;

/// <summary>A condition on one fact, in three values.</summary>
internal abstract class FactTest
{
    public abstract LocalizedText Description { get; }

    public abstract Truth Test(object fact, CheckScope scope);

    /// <summary>Adds why the condition does not hold of a fact.</summary>
    public abstract void Explain(object fact, CheckScope scope, Explanation explanation);
}
