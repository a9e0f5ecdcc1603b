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
    private readonly PageRounds? _rounds;
    private readonly ReadingTrace? _trace;
    private readonly CancellationToken _cancellationToken;
    private List<PageFacts> _pages = [];
    private PageWorkers _workers;
    private PortalFile? _file;
    private int _order;

    public SiteReading(Portal? portal, HtmlPortalReaderOptions options, CancellationToken cancellationToken, ReadingTrace? trace = null)
    {
        _given = portal ?? new Portal();
        _options = options;
        _trace = trace;
        _cancellationToken = cancellationToken;
        _rounds = trace is null && options.Cache is { } cache ? PageRounds.Begin(cache, options) : null;
        _addresses = _rounds?.Addresses ?? new SiteAddresses();
        _books = _rounds?.Books ?? new PageBooks(_addresses) { IsTraced = trace is not null };
        _workers = NewWorkers();
    }

    public async ValueTask AddAsync(CapturedResource resource)
    {
        var content = _rounds?.Note(resource, IsHome(resource.Url)) ?? "";
        if (resource.Failure is { } failure)
        {
            _notes.Add(new CaptureNote(resource.Url.Value, failure));
            return;
        }

        var kind = ContentSniffer.KindOf(resource);
        if (kind is ContentKind.PortalFile)
        {
            _file = PortalFile.Parse(PortalFile.FileName, Encoding.UTF8.GetString(resource.Body.Span));
            return;
        }

        if (kind is ContentKind.Other && IsNamedAsPage(resource.Url))
        {
            _notes.Add(new CaptureNote(resource.Url.Value, "nội dung không phải là trang HTML, không đọc được."));
            return;
        }

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
    /// <returns>Whether pages that are unchanged have to be read again, because others that told where something stands are not what they were.</returns>
    public async Task<bool> FinishPagesAsync()
    {
        var read = await _workers.FinishAsync().ConfigureAwait(false);
        _notes.AddRange(read.Notes);
        _unread.AddRange(read.Notes.Select(n => n.Address));
        _pages = [.. read.Pages.Concat(_rounds?.Unchanged ?? []).OrderBy(p => p.Order).Select(p => p.Facts)];
        if (_rounds is null || !_rounds.MustTellAgain(_pages))
            return false;
        _workers = NewWorkers();
        return true;
    }

    /// <summary>Reads a page again where it has to tell what another one told.</summary>
    public ValueTask TellAgainAsync(CapturedResource resource) =>
        _rounds!.Tells(resource) ? _workers.ReadAsync(_order++, resource, IsHome(resource.Url)) : ValueTask.CompletedTask;

    /// <summary>Puts the portal together.</summary>
    public async Task<PortalSnapshot> ToSnapshotAsync()
    {
        _ = await _workers.FinishAsync().ConfigureAwait(false);
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
        var site = new SiteIndex(_addresses, _pages, _captured.Select(_addresses.KeyOf).OfType<string>(), [.. _feeds.OrderBy(f => f.Url.Value, PageOrder.Instance)], _sitemap)
        {
            Unread = [.. _unread.Order(StringComparer.Ordinal)],
            IsKept = _rounds is not null,
        };
        if (site.Home is null)
            _notes.Add(new CaptureNote(portal.Url?.Value ?? portal.Source?.Value ?? "/", "không có trang chủ trong bản thu thập: không thể biết menu, banner và thông tin bản quyền."));
        var snapshot = SnapshotBuilder.Build(site, _scripts, _pictures, _styles, _notes, _file?.CapturedAt, _trace);
        _rounds?.End(_pages, snapshot);
        return snapshot;
    }

    public async ValueTask DisposeAsync()
    {
        await _workers.DisposeAsync().ConfigureAwait(false);
        _rounds?.Dispose();
    }

    private PageWorkers NewWorkers() => new(() => new PageReader(_addresses, _books, _options.Maps), _options.Parallelism, _cancellationToken);

    private ValueTask AddPageAsync(CapturedResource resource, string content)
    {
        var order = _order++;
        if (resource.Body.Length <= _options.LargestPage)
            return _rounds?.Reuse(order, resource, content) is true ? ValueTask.CompletedTask : _workers.ReadAsync(order, resource, IsHome(resource.Url));
        _notes.Add(new CaptureNote(resource.Url.Value, FormattableString.Invariant($"trang quá lớn ({resource.Body.Length} byte), không đọc.")));
        _unread.Add(resource.Url.Value);
        return ValueTask.CompletedTask;
    }

    private bool IsHome(PortalUrl url)
    {
        var path = url.Path;
        if (url.Query.Length > 0)
            return false;
        if (_given.Url is { } own && own.Path.Length > 1)
            return string.Equals(SiteAddresses.PathKey(own), SiteAddresses.PathKey(url), StringComparison.Ordinal);
        return path is "/" or "" || path.Equals("/index.html", StringComparison.OrdinalIgnoreCase) || path.Equals("/index.htm", StringComparison.OrdinalIgnoreCase)
            || path.Equals("/index.php", StringComparison.OrdinalIgnoreCase) || path.Equals("/default.aspx", StringComparison.OrdinalIgnoreCase);
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
