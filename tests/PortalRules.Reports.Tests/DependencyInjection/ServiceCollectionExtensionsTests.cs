using Microsoft.Extensions.DependencyInjection;
using PortalRules.Reporting;
using PortalRules.Reports.DependencyInjection;

namespace PortalRules.Reports.Tests.DependencyInjection;

public sealed class ServiceCollectionExtensionsTests
{
    [Fact]
    public void Every_format_is_registered_once_however_often_it_is_asked_for()
    {
        using var services = new ServiceCollection().AddPortalReports().AddPortalReports().BuildServiceProvider();

        Assert.Subset(services.GetServices<ReportFormatter>().Select(f => f.Name).ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal) { "docx", "remedy-docx", "xlsx" });
        Assert.Distinct(services.GetServices<ReportFormatter>().Select(f => f.Name));
    }
}
