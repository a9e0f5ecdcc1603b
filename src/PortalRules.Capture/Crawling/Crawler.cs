using System.Collections.Immutable;
using PortalRules.Capture.Http;
using PortalRules.Fetching;
using PortalRules.Html.Documents;
using PortalRules.Html.Site;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Capture.Crawling;

/// <summary>
/// Asks the addresses of one portal in waves: what a wave found is learnt in the order of its tasks once the whole wave is there, so that what is captured
/// depends on the portal and never on the order in which answers come.
/// </summary>
internal sealed class Crawler
{
    // What browsers follow.
    private const int MostHops = 20;

    private readonly CaptureOptions _options;
    private readonly IWebClient _client;
    private readonly ICrawlRules _rules;
    private readonly CrawlProgress _progress;
    private readonly Frontier _frontier = new();
    private readonly TrapWatch _traps = new();
    private readonly WantedLinks _links;
    private readonly SortedSet<PortalUrl> _trapped = new(ByAddress);
    private readonly SortedSet<PortalUrl> _softNotFound = new(ByAddress);
    private readonly SortedSet<PortalUrl> _rendered = new(ByAddress);
    private readonly List<PortalUrl> _own = [];
    private readonly CaptureNotes _notes = new();
    private readonly SinceGuide? _since;
    private PortalUrl _start;
    private SoftNotFound _nobody = SoftNotFound.None;
    private PortalUrl? _home;
    private string? _noHome;
    private int _pages;
    private bool _leftDeeper;

    public Crawler(PortalUrl start, CaptureOptions options, IWebClient client, ICrawlRules rules, CrawlProgress progress)
    {
        (_start, _options, _client, _rules, _progress) = (start, options, client, rules, progress);
        _links = new WantedLinks(options.Images);
        _since = options.Since is { } day ? new SinceGuide(day, u => !IsOwn(u) || _frontier.Knows(CrawlAddress.Of(u))) : null;
    }

    private static Comparer<PortalUrl> ByAddress { get; } = Comparer<PortalUrl>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value));

    /// <summary>Captures the portal.</summary>
    /// <param name="keep">Takes every exchange as it comes; called by one worker at a time.</param>
    /// <param name="cancellationToken">Ends it; what is in flight is dropped.</param>
    /// <returns>How it ended and what was left; the times are the caller's to give.</returns>
    public async Task<CrawlResult> RunAsync(KeepExchange keep, CancellationToken cancellationToken)
    {
        using var timeLimit = new CancellationTokenSource();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeLimit.Token);
        using var timer = _progress.Time.CreateTimer(_ => timeLimit.Cancel(), null, _options.TimeLimit ?? Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        using var oneAtATime = new SemaphoreSlim(1, 1);
        var visitor = new Visitor(_client, Keep, _options.Limits, _since is not null, _options.Renderer);
        try
        {
            return await RunAsync(visitor, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (timeLimit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return Result(CaptureEnd.TimeBudget);
        }

        async ValueTask Keep(WebExchange exchange, CapturedResource? resource, CancellationToken token)
        {
            await oneAtATime.WaitAsync(token).ConfigureAwait(false);
            try
            {
                await keep(exchange, resource, token).ConfigureAwait(false);
                _progress.Note(exchange);
            }
            finally
            {
                oneAtATime.Release();
            }
        }
    }

    private async Task<CrawlResult> RunAsync(Visitor visitor, CancellationToken cancellationToken)
    {
        _frontier.Add(new CrawlTask { Address = CrawlAddress.Of(_start), Stage = CrawlStage.Home });
        foreach (var url in await _rules.BeginAsync(visitor, _start, cancellationToken).ConfigureAwait(false))
            Add(url, CrawlStage.Page, LinkKind.Page, depth: 1, referrer: null, barren: 0);
        _nobody = await SoftNotFound.AskAsync(visitor, _start, _rules, cancellationToken).ConfigureAwait(false);
        _own.AddRange(_rules.NoPages.Concat(_nobody.Pages));
        while (true)
        {
            if (_pages >= _options.MaxPages)
                return Result(CaptureEnd.PageBudget);
            if (_progress.Bytes >= _options.MaxBytes)
                return Result(CaptureEnd.ByteBudget);
            var wave = _frontier.TakeWave(_options.MaxPages - _pages);
            if (_home is null && (wave.Count == 0 || wave[0].Stage is not CrawlStage.Home))
                throw new CaptureException(new LocalizedText($"{_start.Value}: {_noHome ?? "không có trang chủ."}", $"{_start.Value}: there is no home page to begin with: {_noHome ?? "không có trang chủ."}")) { IsWithoutHomePage = true };
            if (wave.Count == 0 && GoOn(undated: true))
                continue;
            if (wave.Count == 0)
                return Result(_leftDeeper ? CaptureEnd.DepthBudget : CaptureEnd.Complete);
            _progress.Begin(wave[0], _frontier.Count + wave.Count);
            await AskAsync(visitor, wave, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task AskAsync(Visitor visitor, List<CrawlTask> wave, CancellationToken cancellationToken)
    {
        var may = wave.Where(MayAsk).ToList();
        var visits = new Visit[may.Count];
        await Parallel.ForAsync(0, may.Count, new ParallelOptions { MaxDegreeOfParallelism = _options.Parallelism, CancellationToken = cancellationToken }, async (i, token) =>
        {
            visits[i] = await visitor.VisitAsync(may[i], token).ConfigureAwait(false);
            _progress.Done(may[i], visits[i]);
        }).ConfigureAwait(false);
        foreach (var visit in visits)
            Learn(visit);
        GoOn(undated: false);
    }

    // Turns the page of every list that has not come down to the day.
    private bool GoOn(bool undated)
    {
        var next = _since?.NextPages(undated) ?? [];
        foreach (var task in next)
            _frontier.Add(task);
        return next.Count > 0;
    }

    private bool MayAsk(CrawlTask task)
    {
        if (_traps.IsTrap(task))
        {
            _trapped.Add(task.Address.Url);
            return false;
        }

        if (_rules.Forbids(task.Address.Url))
        {
            _notes.Add(task.Address.Url, _rules.Reason);
            if (task.Stage is CrawlStage.Home)
                _noHome = _rules.Reason;
            return false;
        }

        return true;
    }

    private void Learn(Visit visit)
    {
        var task = visit.Task;
        if (task.Stage < CrawlStage.Part)
            _pages++;
        _notes.Add(visit);
        if (visit.IsRendered)
            _rendered.Add(visit.Url);
        if (task.Stage is CrawlStage.Home)
            _noHome = visit.Failure ?? (visit.Status >= 400 ? $"trang chủ trả về mã trạng thái {visit.Status}." : "trang chủ không phải là trang HTML.");
        if (visit.RedirectsTo is { } target)
        {
            LearnRedirect(visit, target);
            return;
        }

        if (visit.IsPage && task.Stage is CrawlStage.Home)
            _home = _start = visit.Url;
        else if (visit.IsPage && _nobody.IsAnswer(visit))
        {
            _softNotFound.Add(visit.Url);
            return;
        }

        var breeds = (_since is null || task.Stage is CrawlStage.Home) && Follow(visit);
        if (visit.IsPage && task.Kind is LinkKind.Page && _traps.Note(task.Address, visit.Scan.TextHash, breeds))
            _trapped.UnionWith(_frontier.Drop(_traps.IsTrap).Select(t => t.Address.Url));
        foreach (var (url, stage) in _since?.Follow(visit) ?? [])
            Add(url, stage, LinkKind.Page, task.Depth + 1, visit.Url, barren: 0);
    }

    private void LearnRedirect(Visit visit, PortalUrl target)
    {
        var task = visit.Task;
        if (!IsOwn(target) && task.Stage is not CrawlStage.Home)
            return;
        if (task.Stage is CrawlStage.Home)
        {
            // The portal may live under another host of its own: xa.vn -> www.xa.vn; another agency's it is not.
            if (!SiteAddresses.IsSameHost(_start, target))
            {
                _noHome = $"trang chủ chuyển hướng sang {target.Value}, là máy chủ khác; hãy thu thập từ địa chỉ đó nếu đó là cổng cần kiểm tra.";
                return;
            }
        }
        else if (_nobody.IsTarget(target))
        {
            _softNotFound.Add(visit.Url);
        }

        if (ClickCounters.IsCounter(task.Address.Url))
            return;
        if (task.Hops == MostHops)
            _notes.Add(visit.Url, $"chuyển hướng quá {MostHops} lần liên tiếp nên không đi tiếp; đề nghị sửa lại chuyển hướng của địa chỉ này.");
        else
            Add(target, task.Stage, task.Kind, task.Depth, task.Referrer, task.Barren, task.Hops + 1);
    }

    // Whether there were new addresses of the page's own pattern.
    private bool Follow(Visit visit)
    {
        var task = visit.Task;
        var sections = (visit.List?.Sections ?? []).Where(IsOwn).Select(u => CrawlAddress.Of(u).Key).ToHashSet(StringComparer.Ordinal);
        var found = _links.Of(visit, IsOwn);
        var leads = found.Where(l => l.Kind is LinkKind.Page).Select(l => l.Address).ToList();
        var leadsOn = !leads.Exists(a => IsFamily(a, task) && !_frontier.Knows(a)) || _traps.LeadsOn(task.Address.Series, leads);
        var breeds = false;
        foreach (var (address, kind) in found)
        {
            if (_since is not null && kind is LinkKind.Page && !ClickCounters.IsCounter(address.Url))
                continue;
            var inFamily = IsFamily(address, task);
            var stage = StageOf(kind, address, task, sections, inFamily);
            breeds |= kind is LinkKind.Page && string.Equals(address.Pattern, task.Address.Pattern, StringComparison.Ordinal) && !_frontier.Knows(address);

            // To turn the page of a list is not to go deeper.
            Add(address, stage, kind, inFamily ? task.Depth : task.Depth + 1, visit.Url, inFamily && !leadsOn ? task.Barren + 1 : 0);
        }

        return breeds;
    }

    private static bool IsFamily(CrawlAddress address, CrawlTask task) => string.Equals(address.Family, task.Address.Family, StringComparison.Ordinal);

    private static CrawlStage StageOf(LinkKind kind, CrawlAddress address, CrawlTask task, HashSet<string> sections, bool inFamily) => kind switch
    {
        LinkKind.Page when sections.Contains(address.Key) => CrawlStage.Section,
        LinkKind.Page when inFamily && task.Stage is CrawlStage.Section or CrawlStage.List => CrawlStage.List,
        LinkKind.Page => CrawlStage.Page,
        LinkKind.Image => CrawlStage.Image,
        _ => CrawlStage.Part,
    };

    private void Add(PortalUrl url, CrawlStage stage, LinkKind kind, int depth, PortalUrl? referrer, int barren, int hops = 0)
    {
        if (IsOwn(url) && !FileLinks.IsFile(url))
            Add(CrawlAddress.OfAny(url), stage, kind, depth, referrer, barren, hops);
    }

    private void Add(CrawlAddress address, CrawlStage stage, LinkKind kind, int depth, PortalUrl? referrer, int barren, int hops = 0)
    {
        if (depth > _options.MaxDepth)
        {
            _leftDeeper |= !_frontier.Knows(address);
            return;
        }

        _frontier.Add(new CrawlTask { Address = address, Stage = stage, Kind = kind, Depth = depth, Referrer = referrer, Barren = barren, Hops = hops });
    }

    private bool IsOwn(PortalUrl url) => url.Scheme is "http" or "https" && SiteAddresses.IsSameHost(url, _start);

    private CrawlResult Result(CaptureEnd end)
    {
        var left = _frontier.Waiting.ToImmutableArray();
        if (left.Length > 0)
            _notes.AddLeft(_start, end, left.Length);
        if (_leftDeeper)
            _notes.AddDeeper(_start, _options.MaxDepth);

        // Pages that only the crawler came upon are none of the portal's.
        _softNotFound.UnionWith(_own.Where(u => !_frontier.Knows(CrawlAddress.Of(u))));
        return new CrawlResult(end, _since?.Older ?? [], [.. _softNotFound], [.. _trapped], [.. _rendered], _notes.All, left.Length);
    }
}
