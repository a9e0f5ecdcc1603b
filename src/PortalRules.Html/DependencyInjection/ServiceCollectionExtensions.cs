using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace PortalRules.Html.DependencyInjection;

/// <summary>Registers the reader of pages in a service collection. Nothing else is needed: no logging, no options, no host.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Registers the one <see cref="HtmlPortalReader"/> as a singleton. May be called by several modules: there is one reader, and each call changes the options
    /// that the calls before have left. A reader that is registered already stays.
    /// </summary>
    /// <param name="services">The collection.</param>
    /// <param name="options">Changes the options (<c>o => o with { Maps = [own, .. o.Maps] }</c>); it runs at once. <see langword="null"/>: as they are.</param>
    /// <returns>The collection.</returns>
    /// <exception cref="ArgumentException">The options make no sense: all that is wrong with them, on the line that says so.</exception>
    public static IServiceCollection AddPortalReader(this IServiceCollection services, Func<HtmlPortalReaderOptions, HtmlPortalReaderOptions>? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var configuration = Configuration(services);
        if (options is not null)
            configuration.Change(options);
        services.TryAddSingleton(provider => new HtmlPortalReader(provider.GetRequiredService<ReaderConfiguration>().Options));
        return services;
    }

    private static ReaderConfiguration Configuration(IServiceCollection services)
    {
        if (services.Select(d => d.ServiceType == typeof(ReaderConfiguration) ? d.ImplementationInstance : null).OfType<ReaderConfiguration>().FirstOrDefault() is { } known)
            return known;
        var configuration = new ReaderConfiguration();
        services.AddSingleton(configuration);
        return configuration;
    }
}
