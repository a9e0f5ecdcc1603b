using PortalRules.Law;

namespace PortalRules.Tests.Law;

public sealed class LegalSourceTests
{
    private static readonly LegalSource Letter = new()
    {
        Id = "letter",
        Kind = "letter",
        Issuer = "UBND huyện",
        KnownFrom = "read",
        From = new DateOnly(2023, 2, 1),
        LastKnown = new DateOnly(2023, 4, 1),
    };

    [Theory]
    [InlineData("2023-01-31", LawStatus.NotYet)]
    [InlineData("2023-02-01", LawStatus.InForce)]
    [InlineData("2023-04-01", LawStatus.InForce)]
    [InlineData("2023-04-02", LawStatus.Unconfirmed)]
    public void Text_with_an_unknown_end_is_unconfirmed_after_the_last_day_it_was_seen_valid(string day, LawStatus status) =>
        Assert.Equal(status, Letter.StatusOn(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Last_day_in_force_is_still_in_force()
    {
        var decree = Letter with { LastKnown = null, To = new DateOnly(2026, 6, 30) };

        Assert.Equal((LawStatus.InForce, LawStatus.Ended), (decree.StatusOn(new DateOnly(2026, 6, 30)), decree.StatusOn(new DateOnly(2026, 7, 1))));
    }

    [Theory]
    [InlineData("2023-01-31", LawStatus.NotYet)]
    [InlineData("2023-02-01", LawStatus.Unconfirmed)]
    [InlineData("2023-06-30", LawStatus.Unconfirmed)]
    [InlineData("2023-07-01", LawStatus.Ended)]
    public void Text_with_an_unknown_start_is_never_certainly_in_force(string day, LawStatus status)
    {
        var letter = Letter with { From = null, Issued = new DateOnly(2023, 2, 1), LastKnown = null, To = new DateOnly(2023, 6, 30) };

        Assert.Equal(status, letter.StatusOn(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("2023-03-31", LawStatus.NotYet)]
    [InlineData("2023-04-01", LawStatus.Unconfirmed)]
    public void Text_with_an_unknown_start_was_not_in_force_before_the_day_that_it_shows(string day, LawStatus status)
    {
        var letter = Letter with { From = null, NotBefore = new DateOnly(2023, 4, 1) };

        Assert.Equal(status, letter.StatusOn(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Text_binds_the_levels_it_names_and_every_level_where_it_names_none() =>
        Assert.Equal((true, false, true), ((Letter with { Binds = ["commune"] }).BindsLevel("commune"), (Letter with { Binds = ["commune"] }).BindsLevel("district"), Letter.BindsLevel("district")));
}
