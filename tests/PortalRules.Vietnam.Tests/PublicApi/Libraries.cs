using System.Reflection;
using PortalRules.Capture;
using PortalRules.Checking;
using PortalRules.Html;
using PortalRules.Rendering;
using PortalRules.Reports;

namespace PortalRules.Vietnam.Tests.PublicApi;

/// <summary>The assemblies whose public members are a promise.</summary>
internal static class Libraries
{
    public static Assembly Core { get; } = typeof(PortalChecker).Assembly;

    public static Assembly Html { get; } = typeof(HtmlPortalReader).Assembly;

    public static Assembly Reports { get; } = typeof(OfficeFormatterOptions).Assembly;

    public static Assembly Capture { get; } = typeof(HttpPortalFetcher).Assembly;

    public static Assembly Rendering { get; } = typeof(ChromiumRenderer).Assembly;

    public static Assembly Vietnam { get; } = typeof(VietnamPacks).Assembly;

    public static Assembly[] All { get; } = [Core, Html, Reports, Capture, Rendering, Vietnam];

    public static IEnumerable<Type> PublicTypes => All.SelectMany(a => a.GetExportedTypes());
}
