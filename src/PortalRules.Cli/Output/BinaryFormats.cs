using PortalRules.Reporting;

namespace PortalRules.Cli.Output;

/// <summary>Formats that are no text: a terminal would only show their bytes.</summary>
internal static class BinaryFormats
{
    /// <exception cref="CommandException">Such a format would go to a terminal.</exception>
    public static void ThrowIfShown(ReportFormatter format, string? output, bool isTerminal)
    {
        if (isTerminal && output is null && (format.Extension is ".xlsx" or ".docx"))
        {
            throw new CommandException(
                $"định dạng {format.Name} là tệp nhị phân, không in ra màn hình được; hãy ghi ra tệp bằng -o báo-cáo{format.Extension}.",
                $"the format {format.Name} is a binary file and cannot be shown on a terminal; write it to a file with -o report{format.Extension}.");
        }
    }
}
