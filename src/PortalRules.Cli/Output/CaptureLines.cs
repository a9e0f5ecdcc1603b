using System.Diagnostics;
using PortalRules.Capture;
using PortalRules.Text;

namespace PortalRules.Cli.Output;

/// <summary>How far a capture is: one line that is written over on a terminal, else one line a second; nothing when quiet. Thread-safe.</summary>
internal sealed class CaptureLines(Terminal terminal) : IProgress<CaptureProgress>, IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private long _said = Stopwatch.GetTimestamp();
    private bool _isOpen;

    public void Report(CaptureProgress value)
    {
        if (terminal.IsQuiet)
            return;
        lock (_lock)
        {
            if (Stopwatch.GetElapsedTime(_said) < Second)
                return;
            _said = Stopwatch.GetTimestamp();
            var line = Line(value).In(terminal.MessageLanguage);
            if (terminal.ShowsProgress)
            {
                terminal.Overwrite(line);
                _isOpen = true;
            }
            else
            {
                terminal.Say(line);
            }
        }
    }

    public void Dispose()
    {
        if (_isOpen)
            terminal.Overwrite("");
    }

    private static LocalizedText Line(CaptureProgress now)
    {
        var rate = now.Elapsed > TimeSpan.Zero ? now.Pages / now.Elapsed.TotalSeconds : 0;
        return new(
            FormattableString.Invariant($"{now.Pages} trang, {now.Queued} đang chờ, {rate:F1} trang/giây, {now.Bytes / 1e6:F1} MB, {now.Errors} lỗi; {now.Current}"),
            FormattableString.Invariant($"{now.Pages} pages, {now.Queued} queued, {rate:F1} pages/s, {now.Bytes / 1e6:F1} MB, {now.Errors} errors; {now.Current}"));
    }
}
