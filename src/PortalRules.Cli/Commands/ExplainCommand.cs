using System.CommandLine;
using PortalRules.Cli.Loading;
using PortalRules.Cli.Options;
using PortalRules.Cli.Output;
using PortalRules.Language;
using PortalRules.Packs;
using PortalRules.Reporting.Plain;

namespace PortalRules.Cli.Commands;

/// <summary><c>rules explain</c>: one rule in words, with its law.</summary>
internal sealed class ExplainCommand(TimeProvider clock, PackOptions packOptions, SubjectOptions subjectOptions, OfficeOptions officeOptions)
{
    private readonly Argument<string> _id = new("id") { Description = "The rule's id (CT155-101)." };

    public Command Build()
    {
        var command = new Command("explain", """
            Tells one rule in words: what it checks, on which law, for whom, until when, and how each of its values came about.
            Giải thích một quy tắc: xét gì, căn cứ nào, áp dụng cho ai, thời hạn nào, và vì sao có từng giá trị.

            Example:
              portalrules rules explain CT155-101 --as-of 2023-03-31
              portalrules rules explain CT155-911 --profile quy-1.yaml --tailoring huyen.yaml --level commune --area thanh-hoa/huyen-cam-thuy
            """.ReplaceLineEndings("\n"));
        command.Add(_id);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var page = new ResultPage(CommonOptions.TerminalOf(parse));
        var subject = subjectOptions.ReadScope(parse);
        var office = await officeOptions.ReadAsync(parse, cancellationToken).ConfigureAwait(false);
        var packs = PackChoice.Load(packOptions.Read(parse));
        var tailored = office.Over(packs.Checker.Rules);
        packs = packs.For(office.Profile);
        var asOf = subject.AsOf ?? office.Profile?.AsOf ?? Today.In(clock);
        SubjectNames.Check(subject, packs.Checker.Rules.Vocabulary, asOf);
        var id = parse.GetValue(_id)!;
        var rules = packs.Checker.Rules;
        if (rules.Index.Find(id) is not { Pack: { } pack, Bound: { } bound })
            throw Names.Unknown("quy tắc", "rule", id, rules.Index.Ids);
        var application = new ApplicationTrace(rules, subject.Portal, asOf, office.Profile) { Packs = packs.IsOfProfile(office.Profile) ? [] : packs.Ids };
        var effective = tailored.Explain(id, application)!;
        Write(pack, bound, effective, asOf, page);
        TraceText.Write(effective, asOf, page);
        await Terminal.WriteAsync(page.WriteAsync, cancellationToken).ConfigureAwait(false);
        return ExitCodes.Clean;
    }

    private static void Write(RulePack pack, DeclarativeRule bound, EffectiveRule effective, DateOnly asOf, ResultPage page)
    {
        var rule = bound.Descriptor;
        page.Line($"{rule.Id} – {page.Say(rule.Title)}", tone: Tone.Strong);
        page.Pair("Bộ quy tắc", "Pack", $"{pack.Id} {pack.Version} – {page.Say(pack.Title)}");
        page.Pair("Tính chất", "Obligation", $"{page.Say(RuleTerms.Of(rule.Obligation))}, {page.Say(RuleTerms.Of(effective.Rule.Severity))}");
        if (pack.Indicators.FirstOrDefault(i => string.Equals(i.Id, rule.Indicator, StringComparison.Ordinal)) is { } indicator)
            page.Pair("Chỉ tiêu", "Indicator", page.Say(indicator.Title));
        page.Pair("Áp dụng cho", "Applies to", page.Say(ScopeTerms.Of(RuleScope.Of(pack, rule))));
        page.Pair("Nội dung xét", "The check", page.Say(bound.Describe()));
        if (rule.Message is { } message)
            page.Pair("Thông báo", "Message", page.Say(message));
        if (rule.Remedy is { } remedy)
            page.Pair("Việc cần làm", "To do", page.Say(remedy));
        if (rule.Act is { } act)
            page.Pair("Quy tắc ACT", "ACT rule", $"https://www.w3.org/WAI/standards-guidelines/act/rules/{act}/");
        LawText.Write(rule, asOf, page);
        if (rule.DueBy is { } due)
            page.Pair("Thời hạn", "Due by", PlainContext.Date(due.LastDay));
        if (rule.Locked)
            page.Pair("Khóa", "Locked", page.Say("cơ quan kiểm tra không được bỏ qua, hạ mức hoặc đặt lại tham số", "an office may neither skip nor lower it, nor set its parameters"));
        if (!rule.Formerly.IsEmpty)
            page.Pair("Mã cũ", "Formerly", string.Join(", ", rule.Formerly));
        page.Pair("Ca kiểm thử", "Cases", page.Say(Words.Number(bound.CaseCount)));
    }
}
