using System.Text;

namespace PortalRules.Reporting.Plain;

/// <summary>Lines of a bounded width, perhaps coloured. Everything that is written is cleaned here, so that no caller can forget it.</summary>
internal sealed class TextSheet(int width, bool colour)
{
    private readonly StringBuilder _lines = new();

    public int Width { get; } = width;

    public void Blank()
    {
        if (_lines.Length > 0)
            _lines.Append('\n');
    }

    /// <summary>A heading with an empty line above.</summary>
    public void Heading(string text, Tone tone = Tone.Strong)
    {
        Blank();
        Write(text, tone: tone);
    }

    /// <summary>A paragraph: the lead stands before its first line, and the others hang below the text.</summary>
    public void Write(string text, int indent = 0, string lead = "", Tone tone = Tone.Plain)
    {
        var hang = indent + DisplayText.Width(lead);
        var before = new string(' ', indent) + lead;
        foreach (var line in LineWrap.Wrap(DisplayText.Clean(text), Width - hang))
        {
            Append((before + line).TrimEnd(' '), tone);
            before = new string(' ', hang);
        }
    }

    /// <summary>A line that is laid out already; its texts are cleaned.</summary>
    public void Line(string line) => Append(line, Tone.Plain);

    public override string ToString() => _lines.ToString();

    private void Append(string line, Tone tone)
    {
        var code = colour ? Code(tone) : null;
        if (code is null || line.Length == 0)
            _lines.Append(line);
        else
            _lines.Append("\u001b[").Append(code).Append('m').Append(line).Append("\u001b[0m");
        _lines.Append('\n');
    }

    private static string? Code(Tone tone) => tone switch
    {
        Tone.Strong => "1",
        Tone.Good => "32",
        Tone.Bad => "31",
        Tone.Open => "33",
        Tone.Quiet => "2",
        _ => null,
    };
}
