using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Surveys.Annexes;
using PortalRules.Text;

namespace PortalRules.Surveys;

/// <summary>
/// Checks the portals of a list side by side and puts the survey together. Each portal is a unit of its own: its report depends on nothing but its key, and is
/// written whole. A portal that fails stops no other. The result does not depend on how many are checked at the same time.
/// </summary>
public sealed class SurveyRunner
{
    private readonly RuleSet _rules;
    private readonly Func<SurveyPortal, CancellationToken, Task<CheckReport>> _check;
    private readonly SurveyOptions _options;
    private readonly ReportStore _store;

    /// <summary>Makes a runner.</summary>
    /// <param name="rules">The rules by which portals are checked.</param>
    /// <param name="check">Reads one portal and checks it; may be called from several threads at once.</param>
    /// <param name="write">Writes a report in the form that <see cref="CheckReport.LoadAsync"/> reads (that of <c>JsonFormatter</c>).</param>
    /// <param name="options">How it runs.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parallelism is below 1.</exception>
    public SurveyRunner(RuleSet rules, Func<SurveyPortal, CancellationToken, Task<CheckReport>> check, Func<CheckReport, Stream, CancellationToken, Task> write, SurveyOptions options)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Parallelism < 1 || options.ParallelismPerHost < 1)
            throw new ArgumentOutOfRangeException(nameof(options), "Parallelism and ParallelismPerHost are at least 1.");
        (_rules, _check, _options) = (rules, check, options);
        _store = new ReportStore(options, Hash(rules), write);
    }

    /// <summary>Runs the survey.</summary>
    /// <param name="list">The portals.</param>
    /// <param name="cancellationToken">Stops it; reports that are written stay, and the next run goes on from them.</param>
    /// <returns>The survey.</returns>
    /// <exception cref="IOException">A report cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<Survey> RunAsync(SurveyList list, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(list);
        var done = new SurveyUnit[list.Portals.Length];
        var count = 0;
        using var hosts = new HostGate(_options.ParallelismPerHost);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = _options.Parallelism, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, done.Length, parallel, async (i, token) =>
        {
            var portal = list.Portals[i];
            var (unit, wasThere) = await hosts.ThroughAsync(portal.Source, () => UnitAsync(portal, token), token).ConfigureAwait(false);
            done[i] = unit;
            _options.Progress?.Report(new SurveyProgress(portal, Interlocked.Increment(ref count), done.Length, wasThere, unit.Row.Fault));
        }).ConfigureAwait(false);
        return new Survey
        {
            Rows = [.. done.Select(d => d.Row)],
            Rules = RulesOf(done),
            Packs = [.. done.SelectMany(d => d.Packs).DistinctBy(p => p.Id, StringComparer.Ordinal).OrderBy(p => p.Id, StringComparer.Ordinal)],
            Period = _options.Period,
            Annexes = [.. _options.Annexes.Select(a => AnnexBuilder.Build(a, list, [.. done.Select(d => new AnnexPortal(d.Row, d.States[a]))], _options.Period))],
        };
    }

    private async Task<(SurveyUnit Unit, bool WasThere)> UnitAsync(SurveyPortal portal, CancellationToken cancellationToken)
    {
        string file;
        CheckReport? report;
        var wasThere = true;
        try
        {
            file = await _store.FileOfAsync(portal, cancellationToken).ConfigureAwait(false);
            report = await ReportStore.FindAsync(file, cancellationToken).ConfigureAwait(false);
            if (report is null)
            {
                wasThere = false;
                report = await _check(portal, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return (SurveyUnit.Failed(portal, Explain(portal, fault), _rules, _options.Annexes), false);
        }

        if (!wasThere)
            await _store.KeepAsync(report, file, cancellationToken).ConfigureAwait(false);
        return (SurveyUnit.Of(portal, report, file, _rules, _options), wasThere);
    }

    // Where the list lies on this machine is nobody else's business.
    private LocalizedText Explain(SurveyPortal portal, Exception fault)
    {
        var said = _options.Explain?.Invoke(fault) ?? new LocalizedText(fault.Message, fault.Message);
        return portal.ListedSource is { } listed ? new LocalizedText(said.Vi.Replace(portal.Source, listed, StringComparison.Ordinal), said.En?.Replace(portal.Source, listed, StringComparison.Ordinal)) : said;
    }

    private ImmutableArray<RuleDescriptor> RulesOf(IEnumerable<SurveyUnit> done)
    {
        var ran = done.SelectMany(d => d.Row.Results).Select(r => r.Rule).ToHashSet(StringComparer.Ordinal);
        return [.. _rules.Packs.SelectMany(p => p.Rules).Concat(_rules.CodeRules).Where(r => ran.Contains(r.Id)).OrderBy(r => r.Id, StringComparer.Ordinal)];
    }

    // The text of every file, not the packs' own hashes: law and vocabulary decide too, and a report made by another day of a law is not this one.
    private static string Hash(RuleSet rules)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var library in rules.Libraries)
        {
            foreach (var (path, text) in library.Files)
                hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{path}\n{text.Length}\n{text}")));
            foreach (var (path, text) in library.Late)
                hash.AppendData(Encoding.UTF8.GetBytes($"{path}\n{text()}"));
        }

        hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', rules.CodeRules.Select(r => r.Id))));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
