using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Html.Documents;
using PortalRules.Snapshots;

namespace PortalRules.Html.Site;

/// <summary>What a capture says beside its pages: how it ended, what servers answered, facts that it took itself.</summary>
internal sealed class CaptureBook
{
    private static readonly string[] PartsOfPages = [".css", ".js", ".mjs", ".json", ".map", ".xml", ".txt", ".ico", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".mp3", ".mp4", ".webm", ".wav"];

    private readonly List<Answer> _answers = [];
    private readonly HashSet<string> _unusual = new(StringComparer.Ordinal);
    private readonly List<PortalUrl> _failed = [];
    private readonly List<CaptureRecord> _records = [];
    private readonly List<(string Address, PortalSnapshot Facts)> _facts = [];
    private readonly List<CaptureNote> _notes = [];

    /// <summary>The record of the capture; where there are several, the latest.</summary>
    public CaptureRecord? Record =>
        _records.OrderByDescending(r => r.StartedAt).ThenByDescending(r => r.EndedAt).ThenBy(r => r.Start.Value, StringComparer.Ordinal).ThenBy(r => Convert.ToBase64String(CaptureRecordJson.Write(r)), StringComparer.Ordinal).FirstOrDefault();

    /// <summary>What was not captured, as the record tells it, and what is wrong with the record and the facts themselves.</summary>
    public IEnumerable<CaptureNote> Notes => [.. _notes, .. Record?.Notes ?? []];

    /// <summary>Takes an answer that is not simply content: a redirect, a refusal, a failure, another status than 200.</summary>
    public void Add(CapturedResource resource)
    {
        _answers.Add(new Answer(resource.Url, resource.Status, resource.RedirectsTo));
        if (resource is { Failure: null, RedirectsTo: null, Status: < 400 })
            _unusual.Add(resource.Url.Value);
        if (resource.Failure is not null)
            _failed.Add(resource.Url);
    }

    /// <summary>Takes the record of the capture.</summary>
    public void AddRecord(CapturedResource resource)
    {
        try
        {
            _records.Add(CaptureRecordJson.Read(resource.Body));
        }
        catch (InvalidDataException mistake)
        {
            _notes.Add(new CaptureNote(resource.Url.Value, $"bản ghi của lần thu thập không đọc được, nên không biết thu thập khi nào và còn thiếu gì ({mistake.Message.TrimEnd('.')})."));
        }
    }

    /// <summary>Takes facts that the capture took itself.</summary>
    public async Task AddFactsAsync(CapturedResource resource, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = new MemoryStream(resource.Body.ToArray(), writable: false);
            var facts = await SnapshotJson.ReadAsync(stream, cancellationToken).ConfigureAwait(false);
            _facts.Add((resource.Url.Value, facts));
            _notes.AddRange(facts.Notes);
            foreach (var kind in facts.CapturedKinds.Where(k => !IsTakenBeside(k)))
                _notes.Add(new CaptureNote(resource.Url.Value, $"dữ kiện kèm theo có loại \"{kind}\", là loại được đọc từ chính các trang; phần này không được dùng."));
        }
        catch (InvalidDataException mistake)
        {
            var lines = mistake.Message.Split('\n');
            _notes.Add(new CaptureNote(resource.Url.Value, $"dữ kiện kèm theo bản thu thập không đọc được, không lấy được gì từ đó ({(lines.Length > 1 ? lines[1] : lines[0]).TrimEnd('.')})."));
        }
    }

    /// <summary>All that was asked.</summary>
    /// <param name="captured">The addresses whose content was captured.</param>
    /// <param name="noPages">The addresses that are no pages of the portal, wherever they lead.</param>
    public Answers AnswersOf(IEnumerable<PortalUrl> captured, IEnumerable<PortalUrl> noPages) =>
        _records.Count == 0 && !_answers.Exists(a => a.RedirectsTo is not null)
            ? Answers.None
            : new Answers(captured.Where(u => !_unusual.Contains(u.Value)).Select(u => new Answer(u, 200)).Concat(_answers), noPages, tellsStatus: _records.Count > 0);

    /// <summary>Addresses behind which there is nothing for the public: what is linked there is not missing.</summary>
    public IEnumerable<PortalUrl> Refusals => _answers.Where(a => a.IsGone).Select(a => a.Url);

    /// <summary>Pages that were asked and did not come, of a capture that says of itself what it did.</summary>
    /// <param name="site">The portal.</param>
    public IEnumerable<string> FailedPages(SiteIndex site) =>
        Record is null ? [] : _failed.Where(u => site.KeyOf(u) is { } key && site.Find(key) is null && !site.IsTransient(u) && IsPage(u)).Select(u => u.Value);

    /// <summary>A snapshot with the facts that the capture took.</summary>
    public PortalSnapshot Enter(PortalSnapshot snapshot)
    {
        foreach (var kind in FactKinds.All.Where(k => IsTakenBeside(k.Name)))
        {
            var told = _facts.Where(f => f.Facts.TryGetCompleteness(kind, out _)).OrderBy(f => f.Address, StringComparer.Ordinal).Select(f => f.Facts).ToList();
            if (told.Count == 0)
                continue;
            var whole = told.Select(f => f.TryGetCompleteness(kind, out var completeness) ? completeness : Completeness.Complete).ToList();
            snapshot = kind.Put(snapshot, told.SelectMany(f => kind.FactsIn(f)).DistinctBy(f => kind.IdentityOf(f, snapshot.Portal), StringComparer.Ordinal), whole.Find(c => !c.IsComplete) ?? whole[0]);
        }

        return snapshot;
    }

    // What is read from pages nobody else may tell.
    private static bool IsTakenBeside(string kind) => string.Equals(kind, FactKinds.Endpoints.Name, StringComparison.Ordinal);

    private static bool IsPage(PortalUrl url) => !FileLinks.IsFile(url) && !PartsOfPages.Any(e => url.Path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
