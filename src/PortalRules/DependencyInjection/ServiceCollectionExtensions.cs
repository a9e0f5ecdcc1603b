using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PortalRules.Checking;
using PortalRules.Reporting;

namespace PortalRules.DependencyInjection;

/// <summary>Registers PortalRules in a service collection. Nothing else is needed: no logging, no options, no host.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Registers the one <see cref="PortalChecker"/>, and every text format as a <see cref="ReportFormatter"/> to be told by its
    /// <see cref="ReportFormatter.Name"/>, as singletons. May be called by several modules: there is one checker, with the packs and rules of every call in the
    /// order of the calls; the same delegate given twice counts once. A <see cref="PortalChecker"/> that is registered already stays, as does a formatter
    /// of the same class.
    /// </summary>
    /// <param name="services">The collection.</param>
    /// <param name="rules">
    /// Adds packs and code rules. It runs at once, so what it does wrong surfaces on the line that registers it. The packs are read when the checker is first
    /// resolved, for they are read together with those of the other modules, and every fault of configuration surfaces there, all at once. Resolve the checker
    /// at start-up to learn of it early.
    /// </param>
    /// <returns>The collection.</returns>
    /// <exception cref="ArgumentException">The delegate adds a check or a kind of facts that another call has added.</exception>
    public static IServiceCollection AddPortalRules(this IServiceCollection services, Action<PortalCheckerBuilder> rules)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(rules);
        Configuration(services).Add(rules);
        services.TryAddEnumerable(
        [
            ServiceDescriptor.Singleton<ReportFormatter, TextFormatter>(_ => new TextFormatter()),
            ServiceDescriptor.Singleton<ReportFormatter, JsonFormatter>(_ => new JsonFormatter()),
            ServiceDescriptor.Singleton<ReportFormatter, SarifFormatter>(_ => new SarifFormatter()),
            ServiceDescriptor.Singleton<ReportFormatter, RemedyFormatter>(_ => new RemedyFormatter()),
            ServiceDescriptor.Singleton<ReportFormatter, JUnitFormatter>(_ => new JUnitFormatter()),
            ServiceDescriptor.Singleton<ReportFormatter, MarkdownFormatter>(_ => new MarkdownFormatter()),
            ServiceDescriptor.Singleton<ReportFormatter, CsvFormatter>(_ => new CsvFormatter()),
        ]);
        services.TryAddSingleton(provider => provider.GetRequiredService<RuleConfiguration>().Build());
        return services;
    }

    private static RuleConfiguration Configuration(IServiceCollection services)
    {
        if (services.Select(d => d.ServiceType == typeof(RuleConfiguration) ? d.ImplementationInstance : null).OfType<RuleConfiguration>().FirstOrDefault() is { } known)
            return known;
        var configuration = new RuleConfiguration();
        services.AddSingleton(configuration);
        return configuration;
    }
}
