namespace PortalRules.Tests.Language.Grammar;

/// <summary>A file of the corpus.</summary>
/// <param name="Name">Where it comes from, and what is wrong with it.</param>
/// <param name="Schema">The schema that it belongs to (<c>rule</c>).</param>
/// <param name="Text">Its YAML.</param>
internal sealed record Sample(string Name, string Schema, string Text)
{
    public required bool IsGood { get; init; }

    /// <summary>Whether only the binder can see the mistake: a name that is not defined, days out of order, a broken pattern.</summary>
    public bool IsBinderOnly { get; init; }
}
