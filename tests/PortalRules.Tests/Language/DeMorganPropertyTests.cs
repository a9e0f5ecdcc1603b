using FsCheck;
using FsCheck.Fluent;
using PortalRules.Language.Checks;
using PortalRules.Language.Conditions;
using PortalRules.Language.Meaning;
using PortalRules.Language.Values;

namespace PortalRules.Tests.Language;

public sealed class DeMorganPropertyTests
{
    [Fact]
    public void Not_all_of_conditions_is_any_of_not_and_the_other_way_round() => ForAllSeeds(random =>
    {
        FactTest[] parts = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Condition(random, 2))];
        FactTest[] nots = [.. parts.Select(p => new NotTest(p))];
        var person = SomePeople.One(random, 0);
        var scope = SomePeople.Scope([person]);
        return new NotTest(new AllOfTest(parts)).Test(person, scope) == new AnyOfTest(nots).Test(person, scope)
            && new NotTest(new AnyOfTest(parts)).Test(person, scope) == new AllOfTest(nots).Test(person, scope);
    });

    [Fact]
    public void Not_all_of_checks_is_any_of_not_and_the_other_way_round() => ForAllSeeds(random =>
    {
        var (a, b) = (Check(random, 2), Check(random, 2));
        var people = SomePeople.Some(random, 3);
        var complete = random.Next(2) == 0;
        return SomePeople.Judge(new NotCheck(new AllOfCheck([a, b])), people, complete).Outcome == SomePeople.Judge(new AnyOfCheck([new NotCheck(a), new NotCheck(b)]), people, complete).Outcome
            && SomePeople.Judge(new NotCheck(new AnyOfCheck([a, b])), people, complete).Outcome == SomePeople.Judge(new AllOfCheck([new NotCheck(a), new NotCheck(b)]), people, complete).Outcome;
    });

    private static FactTest Condition(Random random, int depth) => random.Next(depth > 0 ? 5 : 2) switch
    {
        0 => SomePeople.HasPhone("1"),
        1 => SomePeople.HasPosition("2"),
        2 => new NotTest(Condition(random, depth - 1)),
        3 => new AllOfTest([Condition(random, depth - 1), Condition(random, depth - 1)]),
        _ => new AnyOfTest([Condition(random, depth - 1), Condition(random, depth - 1)]),
    };

    private static FactsCheck Check(Random random, int depth) => random.Next(depth > 0 ? 8 : 5) switch
    {
        0 => new EachCheck(Condition(random, 1), SomePeople.Kind),
        1 => new NoneCheck(Condition(random, 1), SomePeople.Kind),
        2 => new SomeCheck([Condition(random, 1)], SomePeople.Kind),
        3 => new CountCheck([Number(random)], SomePeople.Kind),
        4 => new UniqueCheck([SomePeople.Phone], SomePeople.Kind),
        5 => new NotCheck(Check(random, depth - 1)),
        6 => new AllOfCheck([Check(random, depth - 1), Check(random, depth - 1)]),
        _ => new AnyOfCheck([Check(random, depth - 1), Check(random, depth - 1)]),
    };

    private static NumberTest Number(Random random) => new((NumberRelation)random.Next(5), Bound<decimal>.Of(random.Next(3)));

    private static void ForAllSeeds(Func<Random, bool> holds) =>
        Prop.ForAll<int>(seed => holds(new Random(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
