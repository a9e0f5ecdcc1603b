using PortalRules.Language.Meaning;
using PortalRules.Text;

namespace PortalRules.Language.Conditions;

/// <summary>A condition on one fact, in three values.</summary>
internal abstract class FactTest
{
    public abstract LocalizedText Description { get; }

    /// <summary>The values that the condition looks at, as a fact has them.</summary>
    public abstract LocalizedText Shown(object fact, CheckScope scope);

    /// <summary>The first day of a date field of which the condition can hold; <see langword="null"/> where nothing is known of it.</summary>
    public virtual DateOnly? Earliest(string dateField, CheckScope scope) => null;

    public abstract Truth Test(object fact, CheckScope scope);

    /// <summary>Adds why the condition does not hold of a fact.</summary>
    public abstract void Explain(object fact, CheckScope scope, Explanation explanation);
}
