using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PortalRules.Checking;
using PortalRules.Reporting;
using PortalRules.Surveys;

namespace PortalRules.Reports.Tests;

/// <summary>Files as formatters make them, and what the schema of the format says of them.</summary>
internal static class Made
{
    public static async Task<byte[]> By(ReportFormatter formatter, CheckReport report)
    {
        using var stream = new MemoryStream();
        await formatter.WriteAsync(report, stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    public static async Task<byte[]> By(ReportFormatter formatter, Survey survey)
    {
        using var stream = new MemoryStream();
        await formatter.WriteAsync(survey, stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    public static SpreadsheetDocument Workbook(byte[] file) => SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);

    public static WordprocessingDocument Letter(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);

    public static IEnumerable<string> Errors(OpenXmlPackage file) =>
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(file).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");
}
