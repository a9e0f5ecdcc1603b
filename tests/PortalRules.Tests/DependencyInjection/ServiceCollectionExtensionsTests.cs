using Microsoft.Extensions.DependencyInjection;
using PortalRules.Checking;
using PortalRules.DependencyInjection;
using PortalRules.Facts;
using PortalRules.Packs;
using PortalRules.Reporting;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Tests.DependencyInjection;

public sealed class ServiceCollectionExtensionsTests
{
    [Fact]
    public void The_checker_is_a_singleton()
    {
        using var provider = new ServiceCollection().AddPortalRules(_ => { }).BuildServiceProvider();

        Assert.Same(provider.GetRequiredService<PortalChecker>(), provider.GetRequiredService<PortalChecker>());
    }

    [Fact]
    public void The_calls_of_several_modules_make_one_checker_with_the_rules_of_all()
    {
        using var provider = new ServiceCollection()
            .AddPortalRules(rules => rules.AddRule(new Silent("ACME-0001")))
            .AddPortalRules(rules => rules.AddRule(new Silent("ACME-0002")))
            .BuildServiceProvider();

        var report = provider.GetServices<PortalChecker>().Single().Check(PortalSnapshot.For(new Portal()), new CheckOptions { AsOf = new DateOnly(2023, 4, 10) });

        Assert.Equal(["ACME-0001", "ACME-0002"], report.Results.Select(r => r.Rule.Id));
    }

    [Fact]
    public void The_same_delegate_counts_once()
    {
        static void Configure(PortalCheckerBuilder rules) => rules.AddRule(new Silent("ACME-0001"));
        Action<PortalCheckerBuilder> configure = Configure;

        var services = new ServiceCollection().AddPortalRules(configure);
        var once = services.Count;
        services.AddPortalRules(configure);

        Assert.Equal(once, services.Count);
    }

    [Fact]
    public void Every_format_of_the_library_is_registered_once()
    {
        using var provider = new ServiceCollection().AddPortalRules(_ => { }).AddPortalRules(_ => { }).BuildServiceProvider();

        var registered = provider.GetServices<ReportFormatter>().Select(f => f.GetType().Name);

        var shipped = typeof(ReportFormatter).Assembly.GetExportedTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(ReportFormatter)));
        Assert.Equal(shipped.Select(t => t.Name).Order(StringComparer.Ordinal), registered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_checker_that_is_registered_already_stays()
    {
        var own = new PortalCheckerBuilder().Build();
        using var provider = new ServiceCollection().AddSingleton(own).AddPortalRules(_ => { }).BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<PortalChecker>());
    }

    [Fact]
    public void There_is_one_registration_however_often_it_is_asked_for()
    {
        var services = new ServiceCollection().AddPortalRules(_ => { });
        var once = services.Count;

        services.AddPortalRules(rules => rules.AddRule(new Silent("ACME-0001"))).AddPortalRules(rules => rules.AddRule(new Silent("ACME-0002")));

        Assert.Equal(once, services.Count);
        Assert.Single(services, d => d.ServiceType == typeof(PortalChecker));
    }

    [Fact]
    public void Nothing_but_the_container_is_needed()
    {
        using var provider = new ServiceCollection().AddPortalRules(_ => { })
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        Assert.NotNull(provider.GetService<PortalChecker>());
        Assert.Equal(["csv", "json", "junit", "markdown", "remedy", "sarif", "text"], provider.GetServices<ReportFormatter>().Select(f => f.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_format_that_is_registered_already_stays()
    {
        var own = new TextFormatter(new TextFormatterOptions { Language = "en" });
        using var provider = new ServiceCollection().AddSingleton<ReportFormatter>(own).AddPortalRules(_ => { }).BuildServiceProvider();

        Assert.Same(own, Assert.Single(provider.GetServices<ReportFormatter>(), f => f is TextFormatter));
    }

    [Fact]
    public void What_a_module_does_wrong_surfaces_on_its_own_line()
    {
        var services = new ServiceCollection().AddPortalRules(rules => rules.AddCheck(Check("acme-links")));

        Assert.Throws<ArgumentException>(() => services.AddPortalRules(rules => rules.AddCheck(Check("acme-links"))));
        Assert.Throws<ArgumentNullException>(() => services.AddPortalRules(null!));
    }

    [Fact]
    public void The_faults_of_all_modules_surface_at_once()
    {
        using var provider = new ServiceCollection()
            .AddPortalRules(rules => rules.AddPacks(PackLibrary.FromFiles([KeyValuePair.Create("a/pack.yaml", "pack: a\nversion: 1\ntitle: { vi: A }")])))
            .AddPortalRules(rules => rules.AddPacks(PackLibrary.FromFiles([KeyValuePair.Create("b/pack.yaml", "pack: b\nversion: 1.0.0\ntitel: { vi: B }")])))
            .BuildServiceProvider();

        var fault = Assert.Throws<PackException>(() => provider.GetRequiredService<PortalChecker>());

        Assert.Equal(["a/pack.yaml", "b/pack.yaml"], fault.Errors.Select(e => e.File).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_containers_of_one_collection_have_a_checker_each()
    {
        var services = new ServiceCollection().AddPortalRules(rules => rules.AddRule(new Silent("ACME-0001")));
        using var one = services.BuildServiceProvider();
        using var other = services.BuildServiceProvider();

        Assert.NotSame(one.GetRequiredService<PortalChecker>(), other.GetRequiredService<PortalChecker>());
        Assert.Single(other.GetRequiredService<PortalChecker>().Rules.CodeRules);
    }

    [Fact]
    public void A_faulty_pack_surfaces_when_the_checker_is_resolved()
    {
        var faulty = PackLibrary.FromFiles([KeyValuePair.Create("acme/pack.yaml", "pack: 1: 2")]);
        using var provider = new ServiceCollection().AddPortalRules(rules => rules.AddPacks(faulty)).BuildServiceProvider();

        Assert.Throws<PackException>(() => provider.GetRequiredService<PortalChecker>());
    }

    private static CodeCheck Check(string id) => CodeCheck.Each(id, FactKinds.Sections, (_, _) => { });

    private sealed class Silent(string id) : PortalRule
    {
        public override IReadOnlyList<RuleDescriptor> Descriptors { get; } = [new() { Id = id, Title = new LocalizedText("Im lặng", "Silent"), Obligation = Obligation.May, Remedy = new LocalizedText("Không cần.", "None.") }];

        public override void Initialize(RuleRegistration on) => on.Snapshot((_, _) => { });
    }
}
