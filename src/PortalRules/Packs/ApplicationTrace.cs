using System.Collections.Immutable;
using PortalRules.Language;
using PortalRules.Law;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Packs;

/// <summary>Writes down whether a rule is in force on a day, and whether it applies to a portal.</summary>
internal sealed class ApplicationTrace(RuleSet rules, Portal portal, DateOnly asOf, Profile? profile)
{
    public DateOnly AsOf { get; } = asOf;

    /// <summary>Packs that were chosen otherwise than by the profile, over which they win; empty: none.</summary>
    public ImmutableArray<string> Packs { get; init; } = [];

    public EffectiveValue InForce(KnownRule known)
    {
        var value = RuleForce.StatusOn(known.Rule, portal.Level, AsOf) switch
        {
            LawStatus.NotYet => new LocalizedText("chưa có hiệu lực", "not yet"),
            LawStatus.InForce => new LocalizedText("có hiệu lực", "yes"),
            LawStatus.Unconfirmed => new LocalizedText("chưa xác định được; nội dung chưa đạt cần được kiểm tra trực tiếp", "not known; a miss becomes a question"),
            _ => new LocalizedText("đã hết hiệu lực", "no longer"),
        };
        return new EffectiveValue("in-force", value, [.. known.Rule.Basis.Select(Step)]);
    }

    public EffectiveValue Applies(KnownRule known)
    {
        var steps = new List<(ApplicationReason Reason, EffectiveStep Step)>();
        if (known.Pack is { } pack)
            steps.Add(Chosen(pack));
        if (known.Rule.AppliesTo.Levels.Length + known.Rule.AppliesTo.Areas.Length > 0)
        {
            var scope = ScopeTest.Of(known.Rule.AppliesTo, portal, AsOf, rules.Vocabulary);
            steps.Add((scope, new EffectiveStep(Told("quy tắc", "the rule", Why(scope)), known.Bound?.Mark)));
        }

        if (!RuleForce.Binds(known.Rule, portal.Level))
            steps.Add((ApplicationReason.BindsOtherLevels, new EffectiveStep(Told("căn cứ", "the basis", Why(ApplicationReason.BindsOtherLevels)), mark: null)));
        var value = steps.Find(s => s.Reason is not ApplicationReason.Applies).Reason switch
        {
            ApplicationReason.Applies => new LocalizedText("có", "yes"),
            ApplicationReason.LevelUnknown or ApplicationReason.AreaUnknown => new LocalizedText("chưa kết luận được", "cannot be told"),
            _ => new LocalizedText("không", "no"),
        };
        return new EffectiveValue("applies", value, [.. steps.Select(s => s.Step)]);
    }

    // Chosen by name, or because it applies; or brought by a pack that is.
    private (ApplicationReason Reason, EffectiveStep Step) Chosen(RulePack pack)
    {
        var round = Packs.IsEmpty && profile is { Packs.IsEmpty: false } ? profile : null;
        var named = round?.Packs ?? Packs;
        var applications = named.IsEmpty ? rules.For(portal, AsOf) : [];
        var chosen = named.IsEmpty ? applications.Where(a => a.Applies).Select(a => a.Pack) : named.Select(rules.Find).OfType<RulePack>();
        var reached = new PackReach(rules, chosen, portal, AsOf).Packs.FirstOrDefault(p => p.Pack == pack);
        if (reached.Pack is not null)
        {
            return named.IsEmpty
                ? (reached.Reason, new EffectiveStep(Told("bộ quy tắc", "the pack", Why(reached.Reason)), pack.Mark))
                : (reached.Reason, new EffectiveStep(Named(round, Why(reached.Reason)), round?.Mark));
        }

        if (applications.FirstOrDefault(a => a.Pack == pack) is { } application)
            return (application.Reason, new EffectiveStep(Told("bộ quy tắc", "the pack", application.Why), pack.Mark));
        return (ApplicationReason.NoLawApplies, new EffectiveStep(NotNamed(round, pack), round?.Mark));
    }

    private static LocalizedText Named(Profile? round, LocalizedText why) => round is null
        ? Told("bộ quy tắc được chọn", "the pack is chosen", why)
        : Told($"đợt đánh giá {round.Id} chọn bộ quy tắc này", $"chosen by the profile {round.Id}", why);

    private static LocalizedText NotNamed(Profile? round, RulePack pack) => round is null
        ? new($"bộ quy tắc {pack.Id} không được chọn", $"the pack {pack.Id} is not chosen")
        : new($"đợt đánh giá {round.Id} không chọn bộ quy tắc {pack.Id}", $"the profile {round.Id} does not choose the pack {pack.Id}");

    private LocalizedText Why(ApplicationReason reason) => reason is ApplicationReason.Applies
        ? new("đúng cấp, đúng địa bàn", "level and area fit")
        : ApplicationWords.Of(reason, portal, AsOf, rules.Vocabulary);

    private static LocalizedText Told(string vi, string en, LocalizedText why) => new($"{vi}: {Within(why.Vi)}", $"{en}: {Within(why.In("en"))}");

    // A sentence inside another.
    private static string Within(string sentence) => $"{char.ToLowerInvariant(sentence[0])}{sentence[1..].TrimEnd('.')}";

    private EffectiveStep Step(LegalBasis basis)
    {
        var why = basis.Kind is BasisKind.Inferred
            ? new LocalizedText("suy ra, không làm cho quy tắc có hiệu lực", "inferred, which keeps no rule in force")
            : ApplicationWords.Of(RuleForce.Of(basis.Source, portal.Level, AsOf), basis.Source, rules.Law);
        return new EffectiveStep(Told(basis.Cite("vi"), basis.Cite("en"), why), basis.Source.Mark);
    }
}
