using PortalRules.Capture.Http;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>Counts what is done and tells it. Thread-safe.</summary>
internal sealed class CrawlProgress(TimeProvider time, IProgress<CaptureProgress>? listener)
{
    private readonly long _began = time.GetTimestamp();
    private long _bytes;
    private int _pages;
    private int _requests;
    private int _errors;
    private int _unchanged;
    private volatile int _queue;
    private volatile string _section = "";

    public TimeProvider Time => time;

    public long Bytes => Interlocked.Read(ref _bytes);

    public CaptureProgress Now => new(_pages, _requests, _queue, Bytes, _errors, _section, time.GetElapsedTime(_began)) { Unchanged = _unchanged };

    public void Begin(PortalUrl start)
    {
        _section = start.Value;
        listener?.Report(Now);
    }

    public void Begin(CrawlTask first, int queue)
    {
        (_section, _queue) = (first.Address.Url.Value, queue);
        listener?.Report(Now);
    }

    public void Note(WebExchange exchange)
    {
        Interlocked.Increment(ref _requests);
        if (exchange.Confirmed is null)
            Interlocked.Add(ref _bytes, exchange.Content.Length);
        else
            Interlocked.Increment(ref _unchanged);
    }

    public void Done(CrawlTask task, Visit visit)
    {
        if (visit.IsPage)
            Interlocked.Increment(ref _pages);
        if (visit.Failure is not null || visit.Status >= 400)
            Interlocked.Increment(ref _errors);
        Interlocked.Decrement(ref _queue);
        _section = task.Address.Url.Value;
        listener?.Report(Now);
    }
}
