using Microsoft.Extensions.DependencyInjection;
using PortalRules.Checking;
using PortalRules.DependencyInjection;
using PortalRules.Facts;
using PortalRules.Html.DependencyInjection;

namespace PortalRules.Html.Tests.DependencyInjection;

public sealed class ServiceCollectionExtensionsTests
{
    [Fact]
    public void The_reader_is_a_singleton_that_needs_nothing_but_the_container()
    {
        using var provider = new ServiceCollection().AddPortalReader()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        Assert.Same(provider.GetRequiredService<HtmlPortalReader>(), provider.GetRequiredService<HtmlPortalReader>());
    }

    [Fact]
    public async Task The_options_of_several_modules_go_together()
    {
        var home = $"<html><body><h1>Trang chủ</h1>{new string(' ', 2_000)}</body></html>";
        using var provider = new ServiceCollection()
            .AddPortalReader(o => o with { LargestPage = 1_000 })
            .AddPortalReader(o => o with { Parallelism = 1, LargestPage = o.LargestPage * 2 })
            .BuildServiceProvider();

        var snapshot = await provider.GetRequiredService<HtmlPortalReader>().ReadAsync(new Pages().Add("/", home), cancellationToken: TestContext.Current.CancellationToken);

        Assert.NotEmpty(snapshot.Notes);
        Assert.Empty(snapshot.Get(FactKinds.Pages));
        Assert.Single(provider.GetServices<HtmlPortalReader>());
    }

    [Fact]
    public void The_same_delegate_counts_once()
    {
        var calls = 0;
        HtmlPortalReaderOptions Count(HtmlPortalReaderOptions options)
        {
            calls++;
            return options;
        }

        Func<HtmlPortalReaderOptions, HtmlPortalReaderOptions> count = Count;
        var services = new ServiceCollection().AddPortalReader(count);
        var once = services.Count;

        services.AddPortalReader(count).AddPortalReader();

        Assert.Equal((once, 1), (services.Count, calls));
    }

    [Fact]
    public void Options_that_make_no_sense_are_told_at_once_where_they_are_given()
    {
        var services = new ServiceCollection();

        var fault = Assert.Throws<ArgumentException>(() => services.AddPortalReader(o => o with { Maps = default, LargestPage = 0 }));

        Assert.StartsWith(
            $"Maps is not set; give an empty list to read every portal generically.{Environment.NewLine}LargestPage is 0 bytes; give at least 1 (default: 16777216).",
            fault.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_options_of_one_module_leave_those_of_the_others()
    {
        var services = new ServiceCollection().AddPortalReader(o => o with { Parallelism = 1 });

        Assert.Throws<ArgumentException>(() => services.AddPortalReader(o => o with { LargestPage = -1 }));
        Assert.Throws<ArgumentException>(() => services.AddPortalReader(_ => null!));

        using var provider = services.BuildServiceProvider();
        Assert.NotNull(provider.GetRequiredService<HtmlPortalReader>());
    }

    [Fact]
    public void A_reader_that_is_registered_already_stays()
    {
        var own = new HtmlPortalReader();
        using var provider = new ServiceCollection().AddSingleton(own).AddPortalReader().BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<HtmlPortalReader>());
    }

    [Fact]
    public void Reader_and_checker_stand_beside_each_other()
    {
        using var provider = new ServiceCollection().AddPortalRules(_ => { }).AddPortalReader().BuildServiceProvider();

        Assert.NotNull(provider.GetRequiredService<PortalChecker>());
        Assert.NotNull(provider.GetRequiredService<HtmlPortalReader>());
    }
}
