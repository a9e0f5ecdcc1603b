using System.Collections.Immutable;
using System.Reflection;
using PortalRules.Facts;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;
using PortalRules.Text;

namespace PortalRules.Tests.Facts;

public sealed class FactKindsTests
{
    [Fact]
    public void Only_fields_that_the_model_can_leave_unknown_may_be_unknown()
    {
        var wrong =
            from kind in FactKinds.All
            from field in kind.Fields.Where(f => !f.IsDerived)
            let property = ModelOf(kind).GetProperty(field.Name.Replace("-", "", StringComparison.Ordinal), BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)
            where property is not null && IsKnown(property.PropertyType) != field.MayBeUnknown
            select $"{kind}.{field.Name}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_fact_made_from_nothing_has_no_value_that_was_not_given()
    {
        var made = FactKinds.All.Where(k => k != FactKinds.Pages).Select(k => (Kind: k, Fact: k.Create(new FactBag(new Dictionary<string, FieldValue>(StringComparer.Ordinal)))));

        Assert.DoesNotContain(made.SelectMany(m => m.Kind.Fields.Where(f => !f.IsDerived && f.MayBeUnknown).Select(f => f.Read(m.Fact, null!))), v => v is { IsPresent: true, Value: not (FactList { Items.IsEmpty: true } or ImmutableSortedDictionary<string, string> { IsEmpty: true }) });
    }

    [Fact]
    public void Doubts_and_place_reach_the_fact_of_every_kind()
    {
        var place = new SourceLocation("/a");
        var bag = new FactBag(new Dictionary<string, FieldValue>(StringComparer.Ordinal)) { At = place, Doubts = [new Doubt("x", ["y"])] };

        Assert.All(FactKinds.All, k => Assert.Equal((place, 1), (((Fact)k.Create(bag)).At, ((Fact)k.Create(bag)).Doubts.Length)));
    }

    [Fact]
    public void The_catalogue_has_these_fields()
    {
        var lines = Kinds.SelectMany(k => k.Fields.Select(f => Line(f)).Prepend($"{k.Name}: {k.Help.Vi} / {k.Help.En}{Dates(k)}"));

        Snapshot.Match(string.Join('\n', lines));
    }

    [Fact]
    public void Every_kind_and_field_has_a_help_text_in_both_languages()
    {
        var texts = Kinds.SelectMany(k => k.Fields.SelectMany(f => f.Part is { } part ? (LocalizedText[])[f.Help, part.Help] : [f.Help]).Prepend(k.Help));

        Assert.DoesNotContain(texts, t => string.IsNullOrWhiteSpace(t.Vi) || string.IsNullOrWhiteSpace(t.En));
    }

    [Fact]
    public void Built_in_kinds_meet_the_demands_on_own_ones()
    {
        var wrong =
            from kind in Kinds
            from problem in kind.Fields.Where(f => f.Type is FieldType.Word == f.Words.IsEmpty || (f.Type is FieldType.Node && f.Of is null)).Select(f => f.Name)
                .Concat(kind.DateFields.Where(d => kind.Field(d)?.Type is not FieldType.Date))
                .Concat(kind.Shorthand is { } s && kind.CapturedField(s) is null ? [s] : [])
                .Concat(kind.Fields.GroupBy(f => SnapshotJsonNames.Camel(f.Name), StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key))
                .Concat(kind.Fields.Where(f => f is { Part: not null, MayBeUnknown: false }).Select(f => f.Name))
            select $"{kind}: {problem}";

        Assert.Empty(wrong);
    }

    private static IEnumerable<FactKind> Kinds => FactKinds.All.Append(CertificateFields.Kind).Append(CampaignFields.Kind);

    private static string Dates(FactKind kind) => kind.DateFields.IsEmpty ? "" : $" (period: {string.Join(", ", kind.DateFields)})";

    private static string Line(FactField field)
    {
        var marks = new[] { field.IsDerived ? "derived" : "", field.MayBeUnknown ? "may be unknown" : "", field.Part is { } part ? $"part {part.Name}" : "", field.StoredAs is { } stored ? $"stored as {stored}" : "" };
        var of = field.Of is { } kind ? $" of {kind()}" : field.Words.IsEmpty ? "" : $" {string.Join('|', field.Words)}";
        return $"  {field.Name}: {field.Type}{of} [{string.Join(", ", marks.Where(m => m.Length > 0))}] {field.Help.Vi} / {field.Help.En}";
    }

    private static Type ModelOf(FactKind kind) => kind.GetType().GetGenericArguments()[0];

    private static bool IsKnown(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Known<>);
}
