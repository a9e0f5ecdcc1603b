using System.Collections.Immutable;
using PortalRules.Facts;
using PortalRules.Language;
using PortalRules.Language.Atoms;
using PortalRules.Language.Checks;
using PortalRules.Language.Conditions;
using PortalRules.Language.Values;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Tests.Language;

/// <summary>
/// A few officials for the tests of checks. Whoever has the position "1" is meant; of what is unknown nothing is sure. Small enough to try every way in
/// which the unknown could turn out.
/// </summary>
internal static class SomePeople
{
    private static readonly string?[] Values = [null, "1", "2"];

    public static LocalizedText Kind { get; } = new("cán bộ", "officials");

    public static FactField Phone { get; } = FactKinds.Officials.Field("phone")!;

    public static FactField Position { get; } = FactKinds.Officials.Field("position")!;

    public static FactTest HasPhone(string value) => Is(Phone, value);

    public static FactTest HasPosition(string value) => Is(Position, value);

    public static ImmutableArray<Official> Some(Random random, int most) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(i => One(random, i))];

    public static Official One(Random random, int number) => new() { Name = $"n{number}", Phone = Value(random), Position = Value(random) };

    /// <summary>Someone of whom everything is told: a phone and a position, each a value, "-" for none or "?" for unknown.</summary>
    public static Official Of(string name, string phone, string position = "1") => new() { Name = name, Phone = Read(phone), Position = Read(position) };

    public static CheckScope Scope(IEnumerable<Official> people, bool complete = true) => new(
        PortalSnapshot.For(new Portal { Id = "p" }).With(FactKinds.Officials, people, complete),
        new DateOnly(2023, 3, 31),
        new CampaignMatcher(PortalVocabulary.Empty));

    /// <summary>Those who are meant, sure and maybe.</summary>
    public static (Selection Selection, CheckScope Scope) Meant(IEnumerable<Official> people, bool complete = true)
    {
        var scope = Scope(people, complete);
        return (Selection.Of(FactKinds.Officials, scope, sample: false).Where(HasPosition("1"), scope), scope);
    }

    public static Judgement Judge(FactsCheck check, IEnumerable<Official> people, bool complete = true)
    {
        var (selection, scope) = Meant(people, complete);
        return check.Judge(selection, scope);
    }

    /// <summary>Every way in which the unknown may turn out. A phone may also be one that nobody else has.</summary>
    public static IEnumerable<ImmutableArray<Official>> Completions(ImmutableArray<Official> people)
    {
        if (people.IsEmpty)
            return [[]];
        var first = people[0];
        string?[] phones = [.. Values, $"own-{first.Name}"];
        return from rest in Completions(people[1..])
               from phone in first.Phone.TryGet(out var given) ? [given] : phones
               from position in first.Position.TryGet(out var at) ? [at] : Values
               select rest.Insert(0, first with { Phone = Known<string?>.Of(phone), Position = Known<string?>.Of(position) });
    }

    private static FieldTest Is(FactField field, string value) => new(field, new TextTest(TextRelation.Is, [new TextAtom(value)], raw: false));

    private static Known<string?> Value(Random random) => random.Next(3) == 0 ? Known<string?>.Unknown() : Known<string?>.Of(Values[random.Next(Values.Length)]);

    private static Known<string?> Read(string text) => text switch
    {
        "?" => Known<string?>.Unknown(),
        "-" => Known<string?>.Of(null),
        _ => Known<string?>.Of(text),
    };
}
