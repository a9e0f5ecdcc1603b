using System.Text;
using PortalRules.Checking;
using PortalRules.Reporting;
using PortalRules.Surveys;

namespace PortalRules.Tests.Reporting;

internal static class Written
{
    public static async Task<string> By(ReportFormatter formatter, CheckReport report)
    {
        using var stream = new MemoryStream();
        await formatter.WriteAsync(report, stream, TestContext.Current.CancellationToken);
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }

    public static async Task<string> By(ReportFormatter formatter, Survey survey)
    {
        using var stream = new MemoryStream();
        await formatter.WriteAsync(survey, stream, TestContext.Current.CancellationToken);
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }
}
