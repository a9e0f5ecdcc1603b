using System.Text;
using PortalRules.Checking;
using PortalRules.Reporting;

namespace PortalRules.Tests.Reporting;

internal static class Written
{
    public static async Task<string> By(ReportFormatter formatter, CheckReport report)
    {
        using var stream = new MemoryStream();
        await formatter.WriteAsync(report, stream, TestContext.Current.CancellationToken);
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }
}
