using System.Collections.Immutable;
using PortalRules.Language.Atoms;
using PortalRules.Language.Checks;
using PortalRules.Language.Meaning;
using PortalRules.Language.Proofs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Language;

/// <summary>What a compiled check is judged in: snapshot, date, period, vocabulary. Not shared between threads.</summary>
internal sealed class CheckScope(PortalSnapshot snapshot, DateOnly asOf, CampaignMatcher campaigns) : FactContext
{
    /// <summary>What is not yet remembered.</summary>
    public const Truth NotAsked = (Truth)(-1);

    private readonly Dictionary<object, FieldValue> _campaigns = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FactKind, ImmutableArray<object>> _facts = [];
    private readonly Dictionary<ListAtom, LabelMatcher?> _matchers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, Truth[]> _remembered = new(ReferenceEqualityComparer.Instance);
    private readonly TextCache _texts = new();
    private (object? Owner, Truth[] Known) _lastRemembered = (null, []);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Stack<List<int>> _free = [];
    private readonly List<List<int>> _rented = [];
    private readonly List<(object Test, object Fact, Judgement Judgement)> _kept = [];

    public override PortalSnapshot Snapshot { get; } = snapshot;

    public override DateOnly AsOf { get; } = asOf;

    /// <summary>The period of the run; <see langword="null"/> where none was given.</summary>
    public DateSpan? Period { get; init; }

    /// <summary>Which days are worked.</summary>
    public HolidayCalendar Holidays { get; init; } = HolidayCalendar.Empty;

    /// <summary>Values that an office or a case has set for itself.</summary>
    public IReadOnlyDictionary<Parameter, ParameterValue> Overrides { get; init; } = ImmutableDictionary<Parameter, ParameterValue>.Empty;

    /// <summary>How much of the proof is made.</summary>
    public ProofDepth Depth { get; init; } = ProofDepth.Bounded;

    public CancellationToken CancellationToken { get; init; }

    /// <summary>Whether values that no text sets count as unknown: shows whether a Fail hangs on one.</summary>
    public bool DoubtInferred { get; set; }

    /// <summary>A label in the forms in which it is compared, folded once per check.</summary>
    public LabelText Label(string text) => _texts.Of(text).Label;

    /// <summary>A text as it is compared, folded once per check.</summary>
    public string Fold(string text) => _texts.Of(text).Folded;

    /// <summary>An address as it stands in keys.</summary>
    public string KeyOf(FactField field, object fact, string address) => _texts.Of(field, fact, address).KeyOn(Snapshot.Portal);

    public CachedText Text(string text) => _texts.Of(text);

    /// <summary>The text of a field, so that the tests that follow find its forms at once.</summary>
    public CachedText Text(FactField field, object fact, string text) => _texts.Of(field, fact, text);

    /// <summary>Says which selected fact is judged now.</summary>
    public void Enter(object fact, int row) => _texts.Enter(fact, row);

    /// <summary>What a test has found out about a text, by the text's number; <see cref="NotAsked"/> where nothing yet.</summary>
    public ref Truth Remembered(object test, int text)
    {
        if (!ReferenceEquals(_lastRemembered.Owner, test))
            _lastRemembered = (test, _remembered.TryGetValue(test, out var found) ? found : []);
        if (text >= _lastRemembered.Known.Length)
        {
            var larger = new Truth[Math.Max(text + 1, Math.Max(64, _lastRemembered.Known.Length * 2))];
            Array.Fill(larger, NotAsked);
            _lastRemembered.Known.CopyTo(larger, 0);
            _remembered[test] = larger;
            _lastRemembered = (test, larger);
        }

        return ref _lastRemembered.Known[text];
    }

    public LabelMatcher? MatcherOf(ListAtom list)
    {
        if (DoubtInferred)
            return Build(list);
        if (!_matchers.TryGetValue(list, out var matcher))
            _matchers[list] = matcher = Build(list);
        return matcher;
    }

    public ImmutableArray<object> FactsOf(FactKind kind)
    {
        if (!_facts.TryGetValue(kind, out var facts))
            _facts[kind] = facts = kind.FactsIn(Snapshot);
        return facts;
    }

    /// <summary>The facts that a rule selects from; from now on rows are those of this kind.</summary>
    public ImmutableArray<object> Select(FactKind kind)
    {
        var facts = FactsOf(kind);
        _texts.Enter(kind, facts.Length);
        return facts;
    }

    public ParameterValue? Value(Parameter parameter)
    {
        if (Overrides.TryGetValue(parameter, out var own))
            return DoubtInferred && own.IsInferred ? null : own;
        return parameter.On(AsOf) is { } value && !(DoubtInferred && value.IsInferred) ? value : null;
    }

    /// <summary>The day a length of time later (or earlier); <see langword="null"/> where a year on the way has no holiday table.</summary>
    public DateOnly? Shift(DateOnly day, Duration length, int sign)
    {
        if (length.IsInWorkingDays)
            return Holidays.Shift(day, sign * length.Count);
        return sign < 0 ? length.Before(day) : length.After(day);
    }

    /// <summary>A list that lives until <see cref="ReturnAll"/>.</summary>
    /// <param name="most">How much it will hold at most.</param>
    public List<int> Rent(int most)
    {
        var list = _free.Count > 0 ? _free.Pop() : [];

        // A rule with many groups has many lists, most of them short; the others have one or two, which are to grow at once.
        if (_rented.Count < 2)
            list.EnsureCapacity(most);
        _rented.Add(list);
        return list;
    }

    /// <summary>An empty set of keys; there is one, so whoever asks for it is done with it before anybody else does.</summary>
    public HashSet<string> Keys(int capacity)
    {
        _keys.Clear();
        _keys.EnsureCapacity(capacity);
        return _keys;
    }

    /// <summary>Keeps what a test has said of the facts inside a fact, for the first facts of a rule: who explains or proves them need not judge them again.</summary>
    public void Keep(object test, object fact, Judgement judgement)
    {
        if (_kept.Count < Proof.MostItems && !DoubtInferred)
            _kept.Add((test, fact, judgement));
    }

    /// <summary>What was kept; <see langword="null"/> where nothing was.</summary>
    public Judgement? Kept(object test, object fact)
    {
        foreach (var kept in _kept)
        {
            if (ReferenceEquals(kept.Test, test) && ReferenceEquals(kept.Fact, fact) && !DoubtInferred)
                return kept.Judgement;
        }

        return null;
    }

    /// <summary>Takes all lists back, when a rule has been judged.</summary>
    public void ReturnAll()
    {
        _kept.Clear();
        foreach (var list in _rented)
        {
            list.Clear();
            _free.Push(list);
        }

        _rented.Clear();
    }

    internal override SnapshotIndex Index { get; } = new(snapshot);

    internal override FieldValue CampaignOf(object fact)
    {
        if (!_campaigns.TryGetValue(fact, out var value))
            _campaigns[fact] = value = BannerTexts.CampaignOf(fact, campaigns);
        return value;
    }

    private LabelMatcher? Build(ListAtom list) =>
        list.Forms(this) is { Length: > 0 } forms ? new LabelMatcher(forms[0], forms.Skip(1)) : null;
}
