using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Facts;

/// <summary>
/// An embedder's own kind of fact. Rules then select it, case files write it and snapshot JSON keeps it like the built-in ones.
/// <see cref="FactKinds.Define{T}"/> makes a kind of it. The lambdas should be static and must be pure: a checker calls them from many threads. Nothing is found by reflection.
/// </summary>
/// <typeparam name="T">The type of its facts; immutable.</typeparam>
public sealed partial class FactKindDefinition<T>
    where T : class
{
    private static readonly string[] Shape = [SnapshotJsonNames.Unknown, SnapshotJsonNames.Witness, SnapshotJsonNames.At];
    private static readonly string[] Grammar = ["all-of", "any-of", "not"];

    /// <summary>The name in rules, kebab-case plural (<c>hospital-wards</c>).</summary>
    public required string Name { get; init; }

    /// <summary>What it is, for people, in Vietnamese and English.</summary>
    public required LocalizedText Help { get; init; }

    /// <summary>The fields, in the order in which they are documented and written.</summary>
    public required FieldList<T> Fields { get; init; }

    /// <summary>What tells one fact from another, stable from one capture to the next: finding keys are made of it. The portal gives keys for addresses.</summary>
    public required Func<T, Portal, string> Identity { get; init; }

    /// <summary>What to call a fact in a sentence; by default its identity.</summary>
    public Func<T, string>? NameOf { get; init; }

    /// <summary>Where a fact stands; by default nowhere.</summary>
    public Func<T, SourceLocation?>? Location { get; init; }

    /// <summary>Makes a fact of what snapshot JSON or a case file holds.</summary>
    public required Func<FactBag, T> Create { get; init; }

    /// <summary>The field that a plain text stands for in a case file; by default none.</summary>
    public string? Shorthand { get; init; }

    /// <summary>Its date fields that <c>period</c> looks at, the first known one counts; by default none.</summary>
    public ImmutableArray<string> DateFields { get; init; } = [];

    internal FactKind<T> ToKind()
    {
        var fields = Fields.ToFields();
        var identity = Identity;
        return new FactKind<T>(Name, Help, () => fields, identity, NameOf ?? (fact => identity(fact, new Portal())), Location ?? (static _ => null), Create)
        {
            Shorthand = Shorthand,
            DateFields = DateFields.IsDefault ? [] : DateFields,
        };
    }

    /// <summary>Everything that is wrong with it.</summary>
    internal IReadOnlyList<string> Problems() => [.. Problems(Fields?.ToFields() ?? [])];

    private static IEnumerable<string> Problems(FactField field)
    {
        if (!NamePattern().IsMatch(field.Name))
            yield return $"The field name \"{field.Name}\" is not kebab-case; write it like \"{Example(field.Name, "bed-count")}\".";
        else if (Shape.Contains(field.Name, StringComparer.Ordinal) || Grammar.Contains(field.Name, StringComparer.Ordinal))
            yield return $"A field cannot be named \"{field.Name}\": {(Grammar.Contains(field.Name, StringComparer.Ordinal) ? "rules use" : "snapshot JSON uses")} that word for something else.";
        if (!Has(field.Help))
            yield return $"The field \"{field.Name}\" needs a help text in Vietnamese and in English.";
        if (field.Type is FieldType.Word && field.Words.IsDefaultOrEmpty)
            yield return $"The field \"{field.Name}\" is a word; name the words of its closed list.";
        if (field.Type is FieldType.Word && !field.Words.IsDefault && field.Words.Any(string.IsNullOrWhiteSpace))
            yield return $"The closed list of the field \"{field.Name}\" has an empty word.";
        if (field is { IsDerived: true, Type: FieldType.Node, Of: null })
            yield return $"The field \"{field.Name}\" is a node; say of which kind.";
        if (field is { IsDerived: true, Type: FieldType.Word })
            yield return $"The derived field \"{field.Name}\" cannot be a word; make it a text or a raw field.";
    }

    private static bool IsText(FieldType type) => type is FieldType.Label or FieldType.Text or FieldType.Raw or FieldType.Host or FieldType.Email or FieldType.Word;

    private static bool Has(LocalizedText? text) => !string.IsNullOrWhiteSpace(text?.Vi) && !string.IsNullOrWhiteSpace(text.En);

    private static string Example(string name, string otherwise) =>
        Regex.Replace(name ?? "", "[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])", "-", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)).Trim('-').ToLowerInvariant() is var tried && NamePattern().IsMatch(tried) ? tried : otherwise;

    // What follows a hyphen is a letter, so that two names never have one form in camelCase.
    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();

    private IEnumerable<string> Problems(ImmutableArray<FactField> fields)
    {
        if (Name is null || !NamePattern().IsMatch(Name))
            yield return $"Its name is not kebab-case; write it like \"{Example(Name ?? "", "hospital-wards")}\".";
        if (!Has(Help))
            yield return "It needs a help text in Vietnamese and in English.";
        if (Identity is null)
            yield return "It needs Identity: what tells one fact from another.";
        if (Create is null)
            yield return "It needs Create: how a fact is made of what was read.";
        if (fields.IsEmpty)
            yield return "It needs at least one field.";
        foreach (var problem in Fields?.Problems.Concat(fields.SelectMany(Problems)) ?? [])
            yield return problem;
        foreach (var twice in fields.GroupBy(f => f.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
            yield return $"The field \"{twice.Key}\" is there twice.";
        if (Shorthand is not null && !fields.Any(f => Is(f, Shorthand) && !f.IsDerived && IsText(f.Type)))
            yield return $"The shorthand \"{Shorthand}\" is no captured text field of it{Nearest(Shorthand, fields.Where(f => !f.IsDerived && IsText(f.Type)))}.";
        foreach (var date in DateFields.IsDefault ? [] : DateFields.Where(d => !fields.Any(f => Is(f, d) && f.Type is FieldType.Date)))
            yield return $"The date field \"{date}\" is no date field of it{Nearest(date, fields.Where(f => f.Type is FieldType.Date))}.";
    }

    private static bool Is(FactField field, string name) => string.Equals(field.Name, name, StringComparison.Ordinal);

    private static string Nearest(string name, IEnumerable<FactField> fields) =>
        YamlErrors.Nearest(name, fields.Select(f => f.Name)) is { } near ? $"; did you mean \"{near}\"" : "";
}
