using System.CommandLine;
using PortalRules.Checking;
using PortalRules.Cli.Loading;
using PortalRules.Cli.Options;
using PortalRules.Cli.Output;
using PortalRules.Language;
using PortalRules.Packs;
using PortalRules.Reporting.Plain;
using PortalRules.Rules;
using PortalRules.Snapshots;

namespace PortalRules.Cli.Commands;

/// <summary><c>rules</c>: the packs, and which of their rules would apply.</summary>
internal sealed class RulesCommand(TimeProvider clock)
{
    private readonly PackOptions _packs = new();
    private readonly SubjectOptions _subject = new();
    private readonly OfficeOptions _office = new();
    private readonly Option<bool> _why = new("--why") { Description = "Instead of the rules: each pack and each legal text that applies or not, and why." };

    public Command Build()
    {
        var command = new Command("rules", """
            Lists the packs and the rules that would apply.
            Liệt kê các bộ quy tắc và các quy tắc sẽ được áp dụng.

            Example:
              portalrules rules --level commune --area thanh-hoa/huyen-cam-thuy --as-of 2023-03-31
              portalrules rules --why --level commune --area thanh-hoa/huyen-cam-thuy --as-of 2023-03-31
            """.ReplaceLineEndings("\n"));
        _packs.AddTo(command);
        _subject.AddScopeTo(command);
        _office.AddTo(command);
        command.Add(_why);
        command.Add(new ExplainCommand(clock, _packs, _subject, _office).Build());
        command.Add(new CoverageCommand(_packs).Build());
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var page = new ResultPage(CommonOptions.TerminalOf(parse));
        var subject = _subject.ReadScope(parse);
        var office = await _office.ReadAsync(parse, cancellationToken).ConfigureAwait(false);
        var packs = PackChoice.Load(_packs.Read(parse));
        _ = office.Over(packs.Checker.Rules);
        packs = packs.For(office.Profile);
        var asOf = subject.AsOf ?? office.Profile?.AsOf ?? Today.In(clock);
        SubjectNames.Check(subject, packs.Checker.Rules.Vocabulary, asOf);
        page.Pair("Ngày xét", "As of", PlainContext.Date(asOf));
        if (ExistenceWords.Of(subject.Portal, asOf, packs.Checker.Rules.Vocabulary) is { } missing)
            page.Line(page.Say(missing), indent: 0, lead: "! ", Tone.Open);
        if (parse.GetValue(_why))
        {
            var named = Named(packs, subject.Portal, asOf);
            WhyText.Write(subject.Portal, [.. packs.Checker.Rules.For(subject.Portal, asOf).Where(p => packs.Ids.IsEmpty || named.Contains(p.Pack.Id))], page);
            await Terminal.WriteAsync(page.WriteAsync, cancellationToken).ConfigureAwait(false);
            return ExitCodes.Clean;
        }

        var listed = Listed(packs, subject.Portal, asOf).ToList();
        foreach (var pack in listed)
            Write(pack, packs, subject.Portal, new CheckOptions { AsOf = asOf, Tailoring = office.Tailoring }, page, cancellationToken);
        if (listed.Count == 0)
            throw NoRules.Reason(subject.Portal, asOf, packs);
        await Terminal.WriteAsync(page.WriteAsync, cancellationToken).ConfigureAwait(false);
        return ExitCodes.Clean;
    }

    // What a named pack includes is named with it.
    private static HashSet<string> Named(PackChoice packs, Portal portal, DateOnly asOf) =>
        new PackReach(packs.Checker.Rules, packs.Ids.Select(id => packs.Checker.Rules.Find(id)!), portal, asOf).Packs.Select(p => p.Pack.Id).ToHashSet(StringComparer.Ordinal);

    // A pack that was not named is left out only where it certainly does not apply.
    private static IEnumerable<RulePack> Listed(PackChoice packs, Portal portal, DateOnly asOf)
    {
        var rules = packs.Checker.Rules;
        if (packs.Ids.IsEmpty)
            return rules.Packs.Where(p => Applicability.Refuse(p.AppliesTo, portal, asOf, rules.Vocabulary) is not { Outcome: Outcome.NotApplicable });
        var named = Named(packs, portal, asOf);
        return rules.Packs.Where(p => named.Contains(p.Id));
    }

    private static void Write(RulePack pack, PackChoice packs, Portal portal, CheckOptions options, ResultPage page, CancellationToken cancellationToken)
    {
        page.Blank();
        page.Line($"{pack.Id} {pack.Version} – {page.Say(pack.Title)}", tone: Tone.Strong);
        page.Line(page.Say(ScopeTerms.Of(pack.AppliesTo)), indent: 2, lead: page.Say("Áp dụng cho: ", "Applies to: "));

        // The engine itself says what would apply: it judges a portal of which nothing was captured.
        var report = packs.Checker.Check(PortalSnapshot.For(portal), options with { Packs = packs.Ids.IsEmpty ? [pack.Id] : packs.Ids }, cancellationToken);
        foreach (var result in report.Results.Where(r => string.Equals(r.Pack, pack.Id, StringComparison.Ordinal)))
        {
            var applies = result.Verdict.Outcome is not Outcome.NotApplicable;
            var why = applies ? "" : $" – {page.Say(OutcomeWords.Of(Outcome.NotApplicable)).ToLowerInvariant()}: {page.Say(result.Verdict.Question!)}";
            page.Line(
                $"[{page.Say(RuleTerms.Of(result.Rule.Obligation))}] {page.Say(result.Rule.Title)}{why}",
                indent: 2,
                DisplayText.Pad(result.Rule.Id, 11),
                applies ? Tone.Plain : Tone.Quiet);
        }

        if (report.Results.FirstOrDefault(r => string.Equals(r.Pack, pack.Id, StringComparison.Ordinal) && r.Verdict.Reason is "level-unknown" or "area-unknown") is { } unknown)
            page.Line(page.Say(unknown.Verdict.Question!), indent: 2, lead: "? ", Tone.Open);
    }
}
