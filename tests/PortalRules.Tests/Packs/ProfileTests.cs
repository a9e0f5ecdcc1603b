using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Tests.Packs;

public sealed class ProfileTests
{
    private const string Round = "profile: { id: quy-1-2023, packs: [test.office], as-of: 2023-03-31, period: 2023-Q1 }";

    [Fact]
    public void A_profile_gives_packs_day_and_period()
    {
        var report = OfficePack.Checker.Check(OfficePack.Portal, new CheckOptions { Profile = Profile.Parse("p.yaml", Round) });

        Assert.Equal("quy-1-2023", report.Profile);
        Assert.Equal(new DateOnly(2023, 3, 31), report.AsOf);
        Assert.Equal(AsOfSource.Given, report.AsOfSource);
        Assert.Equal("2023-01-01..2023-03-31", report.Period.ToString());
        Assert.Equal(["test.office"], report.Packs.Select(p => p.Id));
    }

    [Fact]
    public void Options_beside_the_profile_win_over_it()
    {
        var checker = PackText.Checker([.. OfficePack.Files, ("x/pack.yaml", PackText.Pack("test.other")), ("x/r.yaml", PackText.Rule("T-100", "letter"))]);
        _ = DateSpan.TryParse("2023-04", out var april);

        var report = checker.Check(OfficePack.Portal, new CheckOptions { Profile = Profile.Parse("p.yaml", Round), AsOf = new DateOnly(2023, 5, 1), Period = april, Packs = ["test.other"] });

        Assert.Equal((new DateOnly(2023, 5, 1), april), (report.AsOf, report.Period!.Value));
        Assert.Equal(["test.other"], report.Packs.Select(p => p.Id));
    }

    [Fact]
    public void What_the_profile_leaves_out_is_as_without_one()
    {
        var report = OfficePack.Checker.Check(OfficePack.Portal, new CheckOptions { Profile = new Profile { Id = "dot" }, AsOf = new DateOnly(2023, 3, 31) });

        Assert.Equal(["test.office"], report.Packs.Select(p => p.Id));
        Assert.Null(report.Period);
    }

    [Fact]
    public void Packs_that_are_not_loaded_and_mistakes_of_the_tailoring_are_said_at_once()
    {
        var options = new CheckOptions
        {
            Profile = Profile.Parse("p.yaml", "profile: { id: x, packs: [test.ofice, test.office], as-of: 2023-03-31 }"),
            Tailoring = Tailoring.Parse("t.yaml", "tailoring: { rules: { T-01: { severity: info } } }"),
        };

        var error = Assert.Throws<PackException>(() => OfficePack.Checker.Check(OfficePack.Portal, options));

        Assert.Equal(
            ["p.yaml:1:27: unknown pack \"test.ofice\"; did you mean \"test.office\"?", "t.yaml:1:23: unknown rule \"T-01\"; did you mean \"T-001\"?"],
            error.Errors.Select(e => e.ToString()));
    }

    [Fact]
    public void A_pack_that_a_profile_in_code_misspells_is_told_with_its_number()
    {
        var profile = new Profile { Id = "quy-1", Packs = ["test.office", "test.ofice"], AsOf = new DateOnly(2023, 3, 31) };

        var error = Assert.Throws<PackException>(() => OfficePack.Checker.Check(OfficePack.Portal, new CheckOptions { Profile = profile }));

        Assert.Equal("quy-1:1:2: unknown pack \"test.ofice\"; did you mean \"test.office\"?", Assert.Single(error.Errors).ToString());
    }
}
