using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Language.Meaning;
using PortalRules.Language.Measures;
using PortalRules.Snapshots;

namespace PortalRules.Tests.Language;

/// <summary>What is only known to lie between two numbers: however the unknown turns out, it does, and each end is what it may turn out to be.</summary>
public sealed class IntervalPropertyTests
{
    [Fact]
    public void Share_of_every_outcome_lies_in_the_interval_and_both_ends_are_reached() => ForAllPeople(people =>
    {
        var (sure, maybe) = Counts(people);
        var shares = SomePeople.Completions(people).Select(Share).OfType<decimal>().ToList();
        return NumberRange.Share(sure, maybe, open: false) is { } range
            ? shares.Min() == range.Low && shares.Max() == range.High
            : shares.Count == 0;
    });

    [Fact]
    public void Count_of_every_outcome_lies_in_the_interval_and_both_ends_are_reached() => ForAllPeople(people =>
    {
        var (selection, _) = SomePeople.Meant(people);
        var counts = SomePeople.Completions(people).Select(p => p.Count(IsMeant)).ToList();
        return NumberRange.Count(selection.Sure, selection.Maybe, open: false) == new NumberRange(counts.Min(), counts.Max());
    });

    [Fact]
    public void Distinct_count_of_every_outcome_lies_in_the_interval_and_both_ends_are_reached() => ForAllPeople(people =>
    {
        var measure = new CountMeasure([SomePeople.Phone], SomePeople.Kind);
        var (selection, scope) = SomePeople.Meant(people);
        var counts = SomePeople.Completions(people).Select(Distinct).ToList();
        var range = measure.Take(selection, scope);
        return range.Value == counts.Min() && range.AtMost == counts.Max();
    });

    [Fact]
    public void Another_fact_never_lowers_what_is_counted() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var people = SomePeople.Some(random, 4);
        var more = people.Add(SomePeople.One(random, 9));
        FactField[][] distinct = [[], [SomePeople.Phone], [SomePeople.Phone, SomePeople.Position]];
        return distinct.All(fields =>
        {
            var measure = new CountMeasure(fields, SomePeople.Kind);
            var (before, after) = (Take(measure, people), Take(measure, more));
            return after.Low >= before.Low && after.High >= before.High;
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Comparison_of_an_interval_holds_where_it_holds_of_each_number_in_it() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var (low, width, limit) = (random.Next(5), random.Next(4), random.Next(8));
        var open = random.Next(3) == 0;
        var relation = (NumberRelation)random.Next(5);
        var truths = Enumerable.Range(low, open ? 50 : width + 1).Select(n => NumberRange.Exactly(n).Is(relation, limit)).Distinct().ToList();
        return new NumberRange(low, open ? null : low + width).Is(relation, limit) == (truths is [var single] ? single : Truth.Unknown);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(true, 0, 1)]
    [InlineData(false, 1, 1)]
    public void Share_of_an_open_capture_may_be_anything(bool open, int low, int high) =>
        Assert.Equal(new NumberRange(low, high), NumberRange.Share(new TruthCount(2, 0, 0), default, open));

    // Sure and maybe: how many meet the condition, are undecided, do not meet it.
    [Theory]
    [InlineData("1 0 0", "0 1 0", 0.5, 1)]
    [InlineData("1 0 1", "0 2 0", 0.25, 0.75)]
    [InlineData("0 0 0", "1 1 1", 0, 1)]
    [InlineData("0 0 0", "1 0 0", 1, 1)]
    [InlineData("0 0 0", "0 0 1", 0, 0)]
    [InlineData("0 0 0", "0 1 1", 0, 1)]
    [InlineData("0 0 0", "1 1 0", 0, 1)]
    public void Share_of_sure_and_maybe(string sure, string maybe, double low, double high) =>
        Assert.Equal(new NumberRange((decimal)low, (decimal)high), NumberRange.Share(Read(sure), Read(maybe), open: false));

    [Fact]
    public void Count_of_an_open_capture_has_no_end() => Assert.Equal(new NumberRange(2, null), NumberRange.Count(2, 1, open: true));

    private static TruthCount Read(string counts) =>
        counts.Split(' ').Select(c => int.Parse(c, System.Globalization.CultureInfo.InvariantCulture)).ToList() is [var met, var open, var missed] ? new(met, open, missed) : throw new ArgumentException(counts, nameof(counts));

    private static (decimal? Low, decimal? High) Take(CountMeasure measure, ImmutableArray<Official> people)
    {
        var (selection, scope) = SomePeople.Meant(people);
        var taken = measure.Take(selection, scope);
        return (taken.Value, taken.AtMost);
    }

    private static (TruthCount Sure, TruthCount Maybe) Counts(ImmutableArray<Official> people)
    {
        var (selection, scope) = SomePeople.Meant(people);
        var (sure, maybe) = (default(TruthCount), default(TruthCount));
        foreach (var (fact, meant) in selection.Facts)
        {
            var truth = SomePeople.HasPhone("1").Test(fact, scope);
            (sure, maybe) = meant ? (sure.Add(truth), maybe) : (sure, maybe.Add(truth));
        }

        return (sure, maybe);
    }

    private static decimal? Share(ImmutableArray<Official> people)
    {
        var meant = people.Where(IsMeant).ToList();
        return meant.Count == 0 ? null : (decimal)meant.Count(p => Text(p.Phone) is "1") / meant.Count;
    }

    // Nobody without a phone has the same phone as another.
    private static int Distinct(ImmutableArray<Official> people)
    {
        var phones = people.Where(IsMeant).Select(p => Text(p.Phone)).ToList();
        return phones.Count(p => p is null) + phones.OfType<string>().Distinct(StringComparer.Ordinal).Count();
    }

    private static bool IsMeant(Official person) => Text(person.Position) is "1";

    private static string? Text(Known<string?> known) => known.TryGet(out var value) ? value : throw new InvalidOperationException("Everything is known here.");

    private static void ForAllPeople(Func<ImmutableArray<Official>, bool> holds) =>
        Prop.ForAll<int>(seed => holds(SomePeople.Some(new Random(seed), 3))).QuickCheckThrowOnFailure();
}
