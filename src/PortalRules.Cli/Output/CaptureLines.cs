using System.Diagnostics;
using PortalRules.Capture;
using PortalRules.Text;

namespace PortalRules.Cli.Output;

/// <summary>
/// How far a capture is: one line that is written over on a terminal, else one line a second, also while the portal keeps everybody waiting;
/// nothing when quiet. Thread-safe.
/// </summary>
internal sealed class CaptureLines : IProgress<CaptureProgress>, IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly Terminal _terminal;
    private readonly Timer? _timer;
    private CaptureProgress? _last;
    private long _came;
    private bool _isOpen;
    private bool _isOver;

    public CaptureLines(Terminal terminal)
    {
        _terminal = terminal;
        _timer = terminal.IsQuiet ? null : new Timer(_ => Say(), null, Second, Second);
    }

    public void Report(CaptureProgress value)
    {
        lock (_lock)
            (_last, _came) = (value, Stopwatch.GetTimestamp());
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isOver = true;
            if (_isOpen)
                _terminal.Overwrite("");
        }

        _timer?.Dispose();
    }

    private void Say()
    {
        lock (_lock)
        {
            if (_isOver || _last is not { } last)
                return;
            var line = Line(last with { Elapsed = last.Elapsed + Stopwatch.GetElapsedTime(_came) }).In(_terminal.MessageLanguage);
            if (_terminal.ShowsProgress)
            {
                _terminal.Overwrite(line);
                _isOpen = true;
            }
            else
            {
                _terminal.Say(line);
            }
        }
    }

    private static LocalizedText Line(CaptureProgress now)
    {
        var rate = now.Elapsed > TimeSpan.Zero ? now.Pages / now.Elapsed.TotalSeconds : 0;
        return new(
            FormattableString.Invariant($"{now.Pages} trang, {now.Queued} đang chờ, {rate:F1} trang/giây, {now.Bytes / 1e6:F1} MB, {now.Errors} lỗi; {now.Current}"),
            FormattableString.Invariant($"{now.Pages} pages, {now.Queued} queued, {rate:F1} pages/s, {now.Bytes / 1e6:F1} MB, {now.Errors} errors; {now.Current}"));
    }
}
