using System.Collections.Immutable;
using PortalRules.Snapshots;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>Forms that depend on the kinds of facts.</summary>
internal static class FactForm
{
    /// <summary>The name of a kind.</summary>
    public sealed record Kind : ValueForm;

    /// <summary>A condition on one fact of the kind in hand.</summary>
    public sealed record Condition : ValueForm;

    /// <summary>A check of many facts of the kind in hand.</summary>
    /// <param name="IsNested">Whether it stands under a collection, where it may have a <c>where</c> of its own.</param>
    public sealed record Checks(bool IsNested) : ValueForm;

    /// <summary>The name of a field of the kind in hand that has one of the types.</summary>
    public sealed record Field(params ImmutableArray<FieldType> Types) : ValueForm;

    /// <summary>Facts of a case, by kind.</summary>
    public sealed record Snapshot : ValueForm;

    /// <summary>A label of a list, with labels below it or without.</summary>
    public sealed record Label : ValueForm;

    /// <summary>The value of a parameter, by the parameter's type.</summary>
    public sealed record ParameterValue : ValueForm;

    /// <summary>Fields by which facts are told apart.</summary>
    public static ImmutableArray<FieldType> Simple { get; } =
        [FieldType.Label, FieldType.Text, FieldType.Word, FieldType.Raw, FieldType.Number, FieldType.Share, FieldType.Date, FieldType.Flag, FieldType.Url, FieldType.Host, FieldType.Email];

    /// <summary>Fields whose texts can be compared with a list.</summary>
    public static ImmutableArray<FieldType> Texts { get; } = [FieldType.Label, FieldType.Text, FieldType.Raw, FieldType.Word];
}
