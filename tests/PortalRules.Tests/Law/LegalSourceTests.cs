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
}
