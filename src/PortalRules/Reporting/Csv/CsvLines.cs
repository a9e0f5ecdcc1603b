using System.Buffers;
using System.Globalization;
using System.Text;
using PortalRules.Checking;

namespace PortalRules.Reporting.Csv;

/// <summary>Lines of cells, quoted by RFC 4180. Texts are cleaned here, so that no caller can forget it; numbers and days are written as they are.</summary>
internal sealed class CsvLines(char separator)
{
    private readonly StringBuilder _lines = new();
    private readonly SearchValues<char> _quoted = SearchValues.Create($"\",;\r\n{separator}");
    private bool _isStarted;

    public CsvLines Text(string? text) => Cell(CsvText.Of(text));

    public CsvLines Number(decimal? number) => Cell(number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "");

    public CsvLines Day(DateOnly? day) => Cell(day is { } given ? MachineWords.Of(given) : "");

    public void End()
    {
        _lines.Append('\n');
        _isStarted = false;
    }

    /// <summary>What was written since the last call.</summary>
    public string Take()
    {
        var lines = _lines.ToString();
        _lines.Clear();
        return lines;
    }

    private CsvLines Cell(string cell)
    {
        if (_isStarted)
            _lines.Append(separator);
        _isStarted = true;
        if (cell.AsSpan().ContainsAny(_quoted))
            _lines.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else
            _lines.Append(cell);
        return this;
    }
}
