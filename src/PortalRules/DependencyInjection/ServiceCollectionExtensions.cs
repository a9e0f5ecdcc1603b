using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PortalRules.Checking;
using PortalRules.Reporting;

namespace PortalRules.DependencyInjection;

/// <summary>Registers PortalRules in a service collection.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="PortalChecker"/>, and every format as a <see cref="ReportFormatter"/> to be told by its name, as singletons. May be called by several modules: there is one checker, which gets the packs and
    /// rules of every call in the order of the calls; the same delegate given twice counts once. A <see cref="PortalChecker"/> that is
    /// registered already stays.
    /// </summary>
    /// <param name="services">The collection.</param>
    /// <param name="rules">
    /// Adds packs and code rules. Runs when the checker is first resolved; a faulty pack therefore surfaces there,
    /// as <see cref="Yaml.PackException"/> with all errors. Resolve the checker at start-up to learn of it early.
    /// </param>
    /// <returns>The collection.</returns>
    public static IServiceCollection AddPortalRules(this IServiceCollection services, Action<PortalCheckerBuilder> rules)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(rules);
        if (!services.Any(d => d.ServiceType == typeof(Configuration) && d.ImplementationInstance is Configuration c && c.Apply == rules))
            services.AddSingleton(new Configuration(rules));
        services.TryAddEnumerable(
        [
            ServiceDescriptor.Singleton<ReportFormatter, TextFormatter>(_ => new TextFormatter()),
            ServiceDescriptor.Singleton<ReportFormatter, JsonFormatter>(_ => new JsonFormatter()),
            ServiceDescriptor.Singleton<ReportFormatter, SarifFormatter>(_ => new SarifFormatter()),
        ]);
        services.TryAddSingleton(provider => Build(provider.GetServices<Configuration>()));
        return services;
    }

    private static PortalChecker Build(IEnumerable<Configuration> configurations)
    {
        var builder = new PortalCheckerBuilder();
        foreach (var configuration in configurations)
            configuration.Apply(builder);
        return builder.Build();
    }

    private sealed record Configuration(Action<PortalCheckerBuilder> Apply);
}
