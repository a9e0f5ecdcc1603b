using PortalRules.Snapshots;

namespace PortalRules.Tests.Snapshots;

public sealed class KnownTests
{
    [Fact]
    public void The_default_is_unknown_without_a_reason() =>
        Assert.Equal((false, UnknownReason.Unspecified, "unknown"), (default(Known<int>).IsKnown, default(Known<int>).Reason, default(Known<int>).ToString()));

    [Fact]
    public void Known_to_be_none_is_not_unknown()
    {
        var none = Known<string?>.Of(null);

        Assert.True(none.TryGet(out var value) && value is null && none != Known<string?>.Unknown());
    }

    [Fact]
    public void An_unknown_value_gives_nothing() =>
        Assert.False(Known<string?>.Unknown(UnknownReason.ImageOnly).TryGet(out _));

    [Fact]
    public void Every_reason_is_kept() =>
        Assert.All(Enum.GetValues<UnknownReason>(), r => Assert.Equal((false, r, Witness.Given), Parts(Known<int>.Unknown(r))));

    [Fact]
    public void Every_witness_is_kept() =>
        Assert.All(Enum.GetValues<Witness>(), w => Assert.Equal((true, UnknownReason.Unspecified, w), Parts(Known<int>.Of(0, w))));

    [Fact]
    public void Equal_values_are_equal_whoever_saw_them()
    {
        var (listed, shown) = (Known<string?>.Of("a", Witness.ListEntry), Known<string?>.Of("a", Witness.VisibleLine));

        Assert.True(listed == shown && listed.GetHashCode() == shown.GetHashCode());
    }

    [Fact]
    public void Unknown_values_are_equal_only_for_the_same_reason() =>
        Assert.NotEqual(Known<int>.Unknown(UnknownReason.NotShown), Known<int>.Unknown(UnknownReason.Refused));

    [Fact]
    public void A_value_becomes_known_by_itself()
    {
        Known<int> known = 5;

        Assert.Equal((5, Witness.Given), (known.Or(0), known.Witness));
    }

    [Fact]
    public void A_fallback_stands_for_an_unknown_value() =>
        Assert.Equal((7, 5), (Known<int>.Unknown().Or(7), Known<int>.Of(5).Or(7)));

    private static (bool IsKnown, UnknownReason Reason, Witness Witness) Parts(Known<int> known) => (known.IsKnown, known.Reason, known.Witness);
}
