using System.Text;
using PortalRules.Reporting.Plain;
using PortalRules.Text;

namespace PortalRules.Cli.Output;

/// <summary>A text result of the command line, laid out as the text report is.</summary>
internal sealed class ResultPage(Terminal terminal)
{
    private const int LabelWidth = 16;
    private readonly TextSheet _sheet = new(terminal.Width, terminal.HasColour);

    public string Language { get; } = terminal.ReportLanguage;

    public string Say(LocalizedText text) => text.In(Language);

    public string Say(string vi, string en) => string.Equals(Language, "en", StringComparison.Ordinal) ? en : vi;

    public void Blank() => _sheet.Blank();

    public void Line(string text, int indent = 0, string lead = "", Tone tone = Tone.Plain) => _sheet.Write(text, indent, lead, tone);

    public void Pair(string viLabel, string enLabel, string value, int indent = 0) =>
        _sheet.Write(value, indent, DisplayText.Pad($"{Say(viLabel, enLabel)}:", LabelWidth));

    public async Task WriteAsync(Stream stream, CancellationToken cancellationToken) =>
        await stream.WriteAsync(Encoding.UTF8.GetBytes(_sheet.ToString()), cancellationToken).ConfigureAwait(false);
}
