using System.Collections.Immutable;
using PortalRules.Language;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Packs;

/// <summary>Writes down how the values of a rule came about: the pack's default, the dated value in force, each tailoring.</summary>
internal sealed class EffectiveTrace(TailoredRules tailored, ApplicationTrace application)
{
    private readonly DateOnly _asOf = application.AsOf;

    public EffectiveRule Of(KnownRule known)
    {
        var values = ImmutableArray.CreateBuilder<EffectiveValue>();
        values.Add(Severity(known));
        if (tailored.SkipReason(known.Rule.Id) is { } reason)
            values.Add(Skip(known, reason));
        foreach (var parameter in known.Bound?.Parameters ?? [])
            values.Add(Value(known.Pack!, parameter));
        values.Add(application.InForce(known));
        values.Add(application.Applies(known));
        return new EffectiveRule
        {
            Rule = tailored.Apply(known.Rule),
            Pack = known.Pack?.Id ?? TailoringLayer.Code,
            SkipReason = tailored.SkipReason(known.Rule.Id),
            Values = values.ToImmutable(),
        };
    }

    public static LocalizedText Write(Severity severity) => severity switch
    {
        Rules.Severity.Error => new("lỗi", "error"),
        Rules.Severity.Warning => new("cảnh báo", "warning"),
        _ => new("thông tin", "info"),
    };

    private EffectiveValue Severity(KnownRule known)
    {
        var (given, word) = (known.Bound?.SeverityMark, Write(known.Rule.Severity));
        var obligation = RuleTerms.Of(known.Rule.Obligation);
        var origin = given is null && known.Bound is not null
            ? new LocalizedText($"mặc định theo tính chất {obligation.Vi}: {word.Vi}", $"the default of {obligation.En}: {word.En}")
            : new LocalizedText($"quy tắc đặt mức: {word.Vi}", $"the rule says: {word.En}");
        var steps = new List<EffectiveStep> { new(origin, given ?? known.Bound?.Mark) };
        foreach (var set in tailored.ChangesOf(known.Rule.Id).OfType<TailoringOperation.SetSeverity>())
            steps.Add(Step(set, Write(set.Severity)));
        return new EffectiveValue("severity", Write(tailored.Apply(known.Rule).Severity), [.. steps]);
    }

    private EffectiveValue Skip(KnownRule known, string reason) => new(
        "skip",
        new($"có, lý do: {reason}", $"yes, because: {reason}"),
        [.. tailored.ChangesOf(known.Rule.Id).OfType<TailoringOperation.Skip>().Select(s => Step(s, new LocalizedText($"bỏ qua, lý do: {s.Reason}", $"skipped, because: {s.Reason}")))]);

    private EffectiveValue Value(RulePack pack, Parameter parameter)
    {
        var ofPack = parameter.On(_asOf);
        var steps = new List<EffectiveStep>
        {
            new(new($"bộ quy tắc {pack.Id} khai báo, kiểu {ParameterWords.Type(parameter).Vi}", $"declared by the pack {pack.Id}, of type {parameter.Type}"), parameter.Mark),
            ofPack is null ? None() : new(ParameterWords.Dated(parameter, ofPack), ofPack.Mark),
        };
        foreach (var set in tailored.SetValues.Where(s => s.Parameter == parameter))
            steps.Add(new(Own(ParameterWords.Value(parameter, set.Value)), set.Value.Mark));
        var value = tailored.Values.GetValueOrDefault(parameter) ?? ofPack;
        var written = value is null ? new LocalizedText("chưa có giá trị tại ngày xét", "no value on this day") : ParameterWords.Value(parameter, value);
        return new EffectiveValue($"{pack.Id}/{parameter.Name}", written, [.. steps]);
    }

    private EffectiveStep None() => new(
        new LocalizedText($"tại ngày {Words.Date(_asOf).Vi} bộ quy tắc chưa có giá trị", $"on {Words.Date(_asOf).En} the pack has no value"), mark: null);

    private static EffectiveStep Step(TailoringOperation change, LocalizedText what) => new(Own(what), change.Mark);

    private static LocalizedText Own(LocalizedText what) => new($"điều chỉnh của cơ quan kiểm tra: {what.Vi}", $"tailored: {what.In("en")}");
}
