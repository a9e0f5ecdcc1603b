using System.Collections.Immutable;
using System.Reflection;
using PortalRules.Facts;
using PortalRules.Snapshots;

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

    private static Type ModelOf(FactKind kind) => kind.GetType().GetGenericArguments()[0];

    private static bool IsKnown(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Known<>);
}
