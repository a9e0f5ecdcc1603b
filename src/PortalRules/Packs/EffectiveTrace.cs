using System.Collections.Immutable;
using PortalRules.Language;
using PortalRules.Language.Atoms;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Packs;

/// <summary>Writes down how the values of a rule came about: the pack's default, the dated value in force, each tailoring.</summary>
internal sealed class EffectiveTrace(TailoredRules tailored, ApplicationTrace application)
{
    private const int MostEntries = 20;
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

    /// <summary>A value for people; of a long list its beginning and how many there are.</summary>
    public static LocalizedText Write(Parameter parameter, ParameterValue value) => value.Value switch
    {
        decimal share when parameter.Type is "share" => Words.Share(share),
        ImmutableArray<Atom> { Length: > MostEntries } list => Shortened(list),
        var other => ParameterTexts.Write(other),
    };

    public static LocalizedText Write(Severity severity) => severity switch
    {
        Rules.Severity.Error => new("lỗi", "error"),
        Rules.Severity.Warning => new("cảnh báo", "warning"),
        _ => new("thông tin", "info"),
    };

    private static LocalizedText Shortened(ImmutableArray<Atom> list)
    {
        var (first, count) = (string.Join(", ", list.Take(MostEntries).Select(a => a.Label)), Words.Number(list.Length));
        return new($"{first} … (tất cả {count.Vi} mục)", $"{first} … ({count.En} entries in all)");
    }

    private EffectiveValue Severity(KnownRule known)
    {
        var (given, word) = (known.Bound?.SeverityMark, Write(known.Rule.Severity));
        var obligation = known.Rule.Obligation switch
        {
            Obligation.Must => new LocalizedText("bắt buộc", "must"),
            Obligation.Should => new LocalizedText("khuyến khích", "should"),
            _ => new LocalizedText("gợi ý", "may"),
        };
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
            new(new($"bộ quy tắc {pack.Id} khai báo, kiểu {TypeName(parameter.Type)}", $"declared by the pack {pack.Id}, of type {parameter.Type}"), parameter.Mark),
            ofPack is null ? None() : new(Dated(parameter, ofPack), ofPack.Mark),
        };
        foreach (var set in tailored.SetValues.Where(s => s.Parameter == parameter))
            steps.Add(new(Own(Write(parameter, set.Value)), set.Value.Mark));
        var value = tailored.Values.GetValueOrDefault(parameter) ?? ofPack;
        var written = value is null ? new LocalizedText("chưa có giá trị tại ngày xét", "no value on this day") : Write(parameter, value);
        return new EffectiveValue($"{pack.Id}/{parameter.Name}", written, [.. steps]);
    }

    private static string TypeName(string type) => type switch
    {
        "integer" => "số nguyên",
        "share" => "tỷ lệ",
        "duration" => "khoảng thời gian",
        "date" => "ngày",
        "text" => "chuỗi ký tự",
        "list" => "danh sách",
        _ => "điều kiện",
    };

    private EffectiveStep None() => new(
        new LocalizedText($"tại ngày {Words.Date(_asOf).Vi} bộ quy tắc chưa có giá trị", $"on {Words.Date(_asOf).En} the pack has no value"), mark: null);

    private static LocalizedText Dated(Parameter parameter, ParameterValue value)
    {
        var written = Write(parameter, value);
        var (vi, en) = value.From is { } from ? ($"từ ngày {Words.Date(from).Vi}", $"from {Words.Date(from).En}") : ("mọi ngày", "on every day");
        if (value.Basis is not { } basis)
            return new($"{vi}: {written.Vi}", $"{en}: {written.In("en")}");
        var inferred = value.IsInferred ? ("; ngưỡng suy ra, văn bản không quy định", "; inferred, no text sets it") : ("", "");
        var note = value.IsInferred && basis.Note is { } text ? $": {text}" : "";
        return new(
            $"{vi}: {written.Vi} ({basis.Cite("vi")}{inferred.Item1}{note})",
            $"{en}: {written.In("en")} ({basis.Cite("en")}{inferred.Item2}{note})");
    }

    private static EffectiveStep Step(TailoringOperation change, LocalizedText what) => new(Own(what), change.Mark);

    private static LocalizedText Own(LocalizedText what) => new($"điều chỉnh của cơ quan kiểm tra: {what.Vi}", $"tailored: {what.In("en")}");
}
