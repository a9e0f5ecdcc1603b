using PortalRules.Cli.Output;
using PortalRules.Reporting;

namespace PortalRules.Cli.Tests;

public sealed class BinaryFormatsTests
{
    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    [InlineData("remedy-docx")]
    public void A_binary_format_is_not_written_to_a_terminal(string name)
    {
        var format = Formats.Find(name, new TextFormatterOptions());

        var message = Assert.Throws<CommandException>(() => BinaryFormats.ThrowIfShown(format, output: null, isTerminal: true)).Message;

        Assert.Contains($"-o report{format.Extension}", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_a_file_and_a_text_are_no_fault()
    {
        var binary = Formats.Find("xlsx", new TextFormatterOptions());

        BinaryFormats.ThrowIfShown(binary, output: null, isTerminal: false);
        BinaryFormats.ThrowIfShown(binary, output: "-", isTerminal: true);
        BinaryFormats.ThrowIfShown(binary, output: "report.xlsx", isTerminal: true);
        BinaryFormats.ThrowIfShown(Formats.Find("text", new TextFormatterOptions()), output: null, isTerminal: true);
    }
}
