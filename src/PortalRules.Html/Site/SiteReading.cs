using System.Text;
using PortalRules.Fetching;
using PortalRules.Html.Badges;
using PortalRules.Html.Feeds;
using PortalRules.Html.Images;
using PortalRules.Html.Sources;
using PortalRules.Html.Styles;
using PortalRules.Html.Witnesses;
using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>One reading of one portal: takes resources as they come and keeps their facts.</summary>
internal sealed class SiteReading : IAsyncDisposable
{
    private const int FewestAlike = 5;

    private readonly Portal _given;
    private readonly HtmlPortalReaderOptions _options;
    private readonly SiteAddresses _addresses;
    private readonly PageBooks _books;
    private readonly ScriptFiles _scripts = new();
    private readonly List<PortalUrl> _captured = [];
    private readonly List<(PortalUrl Url, List<FeedEntry> Entries)> _feeds = [];
    private readonly List<PortalUrl> _sitemap = [];
    private readonly SavedPictures _pictures = new();
    private readonly StyleBook _styles = new();
    private readonly List<CaptureNote> _notes = [];
    private readonly List<string> _unread = [];
    private readonly CaptureBook _capture = new();
    private readonly HomeAddress _home;
    private readonly PageRounds? _rounds;
    private readonly ReadingTrace? _trace;
    private readonly CancellationToken _cancellationToken;
    private List<PageFacts> _pages = [];
    private PageWorkers _workers;
    private SecondReading? _second;
    private PortalUrl[] _noPages = [];
    private PortalFile? _file;
    private int _order;

    public SiteReading(Portal? portal, HtmlPortalReaderOptions options, CancellationToken cancellationToken, ReadingTrace? trace = null)
    {
        _given = portal ?? new Portal();
        _options = options;
        _home = new HomeAddress(_given.Url);
        _trace = trace;
        _cancellationToken = cancellationToken;
        _rounds = trace is null && options.Cache is { } cache ? PageRounds.Begin(cache, options) : null;
        _addresses = _rounds?.Addresses ?? new SiteAddresses();
        _books = _rounds?.Books ?? new PageBooks(_addresses) { IsTraced = trace is not null };
        _workers = NewWorkers();
    }

    public async ValueTask AddAsync(CapturedResource resource)
    {
        var content = _rounds?.Note(resource, _home.Is(resource.Url)) ?? "";
        if (IsAnswerOnly(resource))
        {
            _capture.Add(resource);
            if (resource.RedirectsTo is { } target)
                _home.Add(resource.Url, target);
            if (resource.Failure is { } failure)
                _notes.Add(new CaptureNote(resource.Url.Value, failure));
            return;
        }

        var kind = ContentSniffer.KindOf(resource);
        if (await AddRecordAsync(resource, kind).ConfigureAwait(false))
            return;
        if (kind is ContentKind.Other && IsNamedAsPage(resource.Url))
        {
            _notes.Add(new CaptureNote(resource.Url.Value, "nội dung không phải là trang HTML, không đọc được."));
            return;
        }

        if (resource.Status is not 200)
            _capture.Add(resource);
        _captured.Add(_addresses.Share(resource.Url));
        if (kind is ContentKind.Html)
        {
            await AddPageAsync(resource, content).ConfigureAwait(false);
            return;
        }

        try
        {
            Add(resource, kind);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            _notes.Add(UnreadNotes.Of(resource.Url, fault));
            _unread.Add(resource.Url.Value);
        }
    }

    // Where nothing came, where it leads elsewhere, or where the server refused, there is nothing to read.
    private static bool IsAnswerOnly(CapturedResource resource) => resource.Failure is not null || resource.RedirectsTo is not null || resource.Status >= 400;

    private async ValueTask<bool> AddRecordAsync(CapturedResource resource, ContentKind kind)
    {
        switch (kind)
        {
            case ContentKind.PortalFile:
                _file = PortalFile.Parse(PortalFile.FileName, Encoding.UTF8.GetString(resource.Body.Span));
                return true;
            case ContentKind.CaptureRecord:
                _capture.AddRecord(resource);
                return true;
            case ContentKind.Snapshot:
                await _capture.AddFactsAsync(resource, _cancellationToken).ConfigureAwait(false);
                return true;
            default:
                return false;
        }
    }

    private void Add(CapturedResource resource, ContentKind kind)
    {
        switch (kind)
        {
            case ContentKind.Feed:
                _feeds.Add((resource.Url, FeedReader.Read(PageDecoder.Decode(resource.Body.Span, resource.MediaType), resource.Url, _addresses)));
                break;
            case ContentKind.Sitemap:
                _sitemap.Add(resource.Url);
                break;
            case ContentKind.Image:
                _pictures.Add(resource);
                break;
            case ContentKind.Other when StyleBook.IsStyleSheet(resource):
                _styles.Add(resource);
                break;
            case ContentKind.Other:
                _scripts.Add(resource);
                break;
            case ContentKind.Empty when IsPageAddress(resource.Url):
                _notes.Add(new CaptureNote(resource.Url.Value, "trang trả về nội dung rỗng (0 byte), không đọc được gì."));
                break;
        }
    }

    /// <summary>Waits for the last page.</summary>
    /// <returns>Whether some pages have to be read again: <see cref="SecondReading"/>.</returns>
    public async Task<bool> FinishPagesAsync()
    {
        var read = await _workers.FinishAsync().ConfigureAwait(false);
        _notes.AddRange(read.Notes);
        _unread.AddRange(read.Notes.Select(n => n.Address));
        List<PageFacts> pages = [.. read.Pages.Concat(_rounds?.Unchanged ?? []).OrderBy(p => p.Order).Select(p => p.Facts)];
        var record = _capture.Record;
        _home.Settle(record?.Start, [.. pages.Select(p => p.Url)]);
        _noPages = [.. (record?.SoftNotFound ?? []).Where(u => !_home.Is(u))];
        _second = new SecondReading(pages, _home, _noPages, _books, _rounds);
        _pages = _second.Staying;
        if (!_second.IsNeeded)
            return false;
        _workers = NewWorkers();
        return true;
    }

    /// <summary>Reads a page again where it has to be.</summary>
    public ValueTask TellAgainAsync(CapturedResource resource)
    {
        if (!_second!.Reads(resource) || IsAnswerOnly(resource) || resource.Body.Length > _options.LargestPage || ContentSniffer.KindOf(resource) is not ContentKind.Html)
            return ValueTask.CompletedTask;
        return _workers.ReadAsync(_order++, resource, _home.Is(resource.Url));
    }

    /// <summary>Puts the portal together.</summary>
    public async Task<PortalSnapshot> ToSnapshotAsync()
    {
        var again = await _workers.FinishAsync().ConfigureAwait(false);
        _pages = [.. _pages, .. again.Pages.OrderBy(p => p.Order).Select(p => p.Facts).Where(p => _second!.IsAnew(p.Url))];
        var portal = Describe(_pages);
        if (_rounds?.Same(portal) is { } same)
            return same;
        if (_rounds is null)
        {
            _books.Close();
            _addresses.Close();
            HeapRelief.After(_pages.Count);
        }

        _addresses.Portal = portal;
        var record = _capture.Record;
        var site = new SiteIndex(_addresses, _pages, CapturedKeys(), [.. _feeds.OrderBy(f => f.Url.Value, PageOrder.Instance)], _sitemap, _capture.AnswersOf(_captured, _noPages))
        {
            IsKept = _rounds is not null,
            Gone = KeysOf(_capture.Refusals.Concat(AllAlike() ? [] : _noPages)),
            Traps = KeysOf(record?.Traps ?? []),
            Older = KeysOf(record?.Older ?? []),
            Since = record?.Since,
        };
        site.Unread = [.. _unread.Concat(_capture.FailedPages(site)).Order(StringComparer.Ordinal)];
        if (AllAlike())
            _notes.Add(new CaptureNote(portal.Url?.Value ?? portal.Source?.Value ?? "/", $"{_noPages.Length} địa chỉ trả lời giống hệt một địa chỉ không có thật, không ít hơn số trang đọc được; có thể nội dung do mã kịch bản dựng nên, đề nghị thu thập lại với --render."));
        if (site.Home is null)
            _notes.Add(new CaptureNote(portal.Url?.Value ?? portal.Source?.Value ?? "/", "không có trang chủ trong bản thu thập: không thể biết menu, banner và thông tin bản quyền."));
        var snapshot = _capture.Enter(SnapshotBuilder.Build(site, _scripts, _pictures, _styles, _notes.Concat(_capture.Notes).Distinct(), record?.StartedAt ?? _file?.CapturedAt, _trace));
        _rounds?.End(_pages, snapshot);
        return snapshot;
    }

    public async ValueTask DisposeAsync()
    {
        await _workers.DisposeAsync().ConfigureAwait(false);
        _rounds?.Dispose();
    }

    // Where hardly any address shows anything of its own, the portal's scripts may draw it: that nothing is there is not proved.
    private bool AllAlike() => _noPages.Length >= FewestAlike && _noPages.Length >= _pages.Count(p => !p.IsHome);

    private PageWorkers NewWorkers() => new(() => new PageReader(_addresses, _books, _options.Maps), _options.Parallelism, _cancellationToken);

    private ValueTask AddPageAsync(CapturedResource resource, string content)
    {
        var order = _order++;
        if (resource.Body.Length < resource.Length)
        {
            _notes.Add(new CaptureNote(resource.Url.Value, FormattableString.Invariant($"chỉ thu thập được {resource.Body.Length} trong {resource.Length} byte của trang, không đọc.")));
            _unread.Add(resource.Url.Value);
            return ValueTask.CompletedTask;
        }

        if (resource.Body.Length <= _options.LargestPage)
            return _rounds?.Reuse(order, resource, content) is true ? ValueTask.CompletedTask : _workers.ReadAsync(order, resource, _home.Is(resource.Url));
        _notes.Add(new CaptureNote(resource.Url.Value, FormattableString.Invariant($"trang quá lớn ({resource.Body.Length} byte), không đọc.")));
        _unread.Add(resource.Url.Value);
        return ValueTask.CompletedTask;
    }

    private HashSet<string> KeysOf(IEnumerable<PortalUrl> urls) => urls.Select(_addresses.KeyOf).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private IEnumerable<string> CapturedKeys()
    {
        var none = KeysOf(_noPages);
        return _captured.Select(_addresses.KeyOf).OfType<string>().Where(k => !none.Contains(k));
    }

    private static bool IsPageAddress(PortalUrl url) => IsNamedAsPage(url) || !url.Path.Contains('.', StringComparison.Ordinal);

    private static bool IsNamedAsPage(PortalUrl url) =>
        url.Path.EndsWith('/') || url.Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || url.Path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    // What the caller gives wins over portal.yaml; the host of the capture is the one of the home page, else of most pages.
    private Portal Describe(IReadOnlyList<PageFacts> pages)
    {
        var file = _file?.Portal ?? new Portal();
        var home = pages.Where(p => p.IsHome).Select(p => p.Url).OrderBy(u => u.Value, PageOrder.Instance).FirstOrDefault();
        var host = home ?? pages.GroupBy(p => p.Url.Host, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.First().Url;
        return _given with
        {
            Id = _given.Id ?? file.Id,
            Unit = _given.Unit ?? file.Unit,
            Level = _given.Level ?? file.Level,
            Area = _given.Area ?? file.Area,
            Url = _given.Url ?? file.Url,
            Contributors = _given.Contributors.IsDefaultOrEmpty ? file.Contributors : _given.Contributors,
            Source = _given.Source ?? (host is not null && PortalUrl.TryParse($"{host.Scheme}://{host.Host}/", out var source) ? source : null),
        };
    }
}
