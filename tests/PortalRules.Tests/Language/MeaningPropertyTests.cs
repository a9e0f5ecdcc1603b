using FsCheck;
using FsCheck.Fluent;
using PortalRules.Facts;
using PortalRules.Language;
using PortalRules.Language.Atoms;
using PortalRules.Language.Checks;
using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Values;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;
using Outcome = PortalRules.Rules.Outcome;

namespace PortalRules.Tests.Language;

public sealed class MeaningPropertyTests
{
    private static readonly string?[] Values = [null, "1", "2"];
    private static readonly LocalizedText People = new("cán bộ", "officials");

    [Fact]
    public void Not_all_is_any_not() => ForAllSeeds(random =>
    {
        var (a, b) = (Is("phone", "1"), Is("position", "1"));
        var official = Person(random);
        var scope = Scope([official], complete: true);
        var left = new NotTest(new AllOfTest([a, b])).Test(official, scope);
        var right = new AnyOfTest([new NotTest(a), new NotTest(b)]).Test(official, scope);
        return left == right;
    });

    [Fact]
    public void More_knowledge_never_turns_pass_into_fail_or_back() => ForAllSeeds(random =>
    {
        var people = Enumerable.Range(0, random.Next(0, 4)).Select(_ => Person(random)).ToList();
        var check = AnyCheck(random);
        var before = Judge(check, people, complete: false);
        var after = Judge(check, [.. people.Select(p => Learn(p, random))], complete: random.Next(2) == 0);
        return before is Outcome.NeedsReview or Outcome.NotApplicable || after is Outcome.NotApplicable || before == after;
    });

    [Fact]
    public void Order_of_facts_does_not_matter() => ForAllSeeds(random =>
    {
        var people = Enumerable.Range(0, random.Next(0, 5)).Select(_ => Person(random)).ToList();
        var check = AnyCheck(random);
        return Judge(check, people, complete: true) == Judge(check, [.. Enumerable.Reverse(people)], complete: true);
    });

    [Fact]
    public void Another_fact_never_lowers_a_count() => ForAllSeeds(random =>
    {
        var people = Enumerable.Range(0, random.Next(0, 4)).Select(_ => Person(random)).ToList();
        var check = new CountCheck([new NumberTest(NumberRelation.AtLeast, Bound<decimal>.Of(2))], People);
        var more = Judge(check, [.. people, Person(random)], complete: true);
        return Judge(check, people, complete: true) is not Outcome.Pass || more is Outcome.Pass;
    });

    private static void ForAllSeeds(Func<Random, bool> holds) =>
        Prop.ForAll<int>(seed => holds(new Random(seed))).QuickCheckThrowOnFailure();

    private static FactsCheck AnyCheck(Random random)
    {
        var test = Is("phone", "1");
        var number = new NumberTest((NumberRelation)random.Next(5), Bound<decimal>.Of(random.Next(3)));
        FactsCheck check = random.Next(5) switch
        {
            0 => new EachCheck(test, People),
            1 => new NoneCheck(test, People),
            2 => new SomeCheck([test], People),
            3 => new UniqueCheck([FactKinds.Officials.Field("phone")!], People),
            _ => new CountCheck([number], People),
        };
        return random.Next(3) == 0 ? new NotCheck(check) : check;
    }

    private static Outcome Judge(FactsCheck check, List<Official> people, bool complete)
    {
        var scope = Scope(people, complete);
        var where = Is("position", "1");
        return check.Judge(Selection.Of(FactKinds.Officials, scope, sample: false).Where(where, scope), scope).Outcome;
    }

    private static CheckScope Scope(IEnumerable<Official> people, bool complete) => new(
        PortalSnapshot.For(new Portal { Id = "p" }).With(FactKinds.Officials, people, complete),
        new DateOnly(2023, 3, 31),
        new CampaignMatcher(PortalVocabulary.Empty));

    private static FieldTest Is(string field, string value) =>
        new(FactKinds.Officials.Field(field)!, new TextTest(TextRelation.Is, [new TextAtom(value)], raw: false));

    private static Official Person(Random random) =>
        new() { Name = $"n{random.Next(1000)}", Phone = Maybe(random), Position = Maybe(random) };

    private static Known<string?> Maybe(Random random) =>
        random.Next(3) == 0 ? Known<string?>.Unknown() : Known<string?>.Of(Values[random.Next(Values.Length)]);

    // What is unknown may become known; what is known stays.
    private static Official Learn(Official person, Random random) => person with
    {
        Phone = person.Phone.IsKnown || random.Next(2) == 0 ? person.Phone : Known<string?>.Of(Values[random.Next(Values.Length)]),
        Position = person.Position.IsKnown || random.Next(2) == 0 ? person.Position : Known<string?>.Of(Values[random.Next(Values.Length)]),
    };
}
