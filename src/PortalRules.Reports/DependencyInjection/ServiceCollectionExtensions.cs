using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PortalRules.Reporting;

namespace PortalRules.Reports.DependencyInjection;

/// <summary>Registers the formats for offices (web page, office files) in a service collection. Nothing else is needed: no logging, no options, no host.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Registers every format of this package as a <see cref="ReportFormatter"/> to be told by its <see cref="ReportFormatter.Name"/>, as
    /// singletons, in Vietnamese. May be called by several modules; a formatter of the same class that is registered already stays.
    /// </summary>
    /// <param name="services">The collection.</param>
    /// <returns>The collection.</returns>
    public static IServiceCollection AddPortalReports(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(
        [
            ServiceDescriptor.Singleton<ReportFormatter, HtmlFormatter>(_ => new HtmlFormatter()),
            ServiceDescriptor.Singleton<ReportFormatter, XlsxFormatter>(_ => new XlsxFormatter()),
            ServiceDescriptor.Singleton<ReportFormatter, DocxFormatter>(_ => new DocxFormatter()),
            ServiceDescriptor.Singleton<ReportFormatter, RemedyDocxFormatter>(_ => new RemedyDocxFormatter()),
        ]);
        return services;
    }
}
