using PortalRules.Language;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Reporting.Pages;

/// <summary>The page of one pack: what it is, a table of its rules, and a section for each.</summary>
internal static class PackPage
{
    /// <param name="rules">Everything that was loaded.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="names">The files of the packs that have a page, by their ids.</param>
    public static string Write(RuleSet rules, RulePack pack, IReadOnlyDictionary<string, string> names)
    {
        var page = new PageText();
        page.Line($"# {MarkdownText.Of(pack.Title.Vi)}");
        page.Line();
        if (pack.Title.En is { } english)
        {
            page.Line($"*{MarkdownText.Of(english)}*");
            page.Line();
        }

        page.MarkedParagraph(new(
            $"Trang này do chương trình ghi từ các tệp của bộ quy tắc (`portalrules pack docs rules`); không sửa trực tiếp. Cách đọc: [{PageNames.Index}]({PageNames.Index}#cach-doc).",
            $"Generated from the files of the pack by `portalrules pack docs rules`; do not edit. How to read it: [{PageNames.Index}]({PageNames.Index}#cach-doc)."));
        Head(page, rules, pack, names);
        if (pack.Bound.IsEmpty)
            return page.ToString();
        page.Line();
        page.Head(new("Mã", "Id"), new("Quy tắc", "Rule"), new("Tính chất", "Obligation"), new("Cách xét", "Judged by"));
        foreach (var rule in pack.Bound)
            page.Row($"[{rule.Descriptor.Id}](#{Anchor(rule)})", PageText.Cell(rule.Descriptor.Title), PageText.Cell(RuleTerms.Of(rule.Descriptor.Obligation)), PageText.Cell(JudgedBy(rule)));
        foreach (var rule in pack.Bound)
            RuleSection.Write(page, rules, pack, rule);
        return page.ToString();
    }

    private static void Head(PageText page, RuleSet rules, RulePack pack, IReadOnlyDictionary<string, string> names)
    {
        page.MarkedItem(new("Bộ quy tắc", "Pack"), Words.Same(MarkdownText.Code(pack.Id)));
        page.Item(new("Phiên bản", "Version"), Words.Same(pack.Version));
        page.Item(new("Áp dụng cho", "Applies to"), ScopeTerms.Of(pack.AppliesTo, rules.Vocabulary));
        if (!pack.Includes.IsEmpty)
            page.MarkedItem(new("Gồm cả", "Includes"), Words.Same(string.Join(", ", pack.Includes.Select(i => Link(i, names)))));
        var questions = pack.Bound.Count(r => r.Select is null);
        page.Item(new("Số quy tắc", "Rules"), questions == 0
            ? Words.Number(pack.Bound.Length)
            : new($"{pack.Bound.Length}, trong đó {questions} quy tắc do người kiểm tra kết luận", $"{pack.Bound.Length}, of which a person decides {questions}"));
    }

    /// <summary>GitHub's anchor of the section: its heading is the id alone, so a link outlives a new title.</summary>
    private static string Anchor(DeclarativeRule rule) => rule.Descriptor.Id.ToLowerInvariant();

    private static LocalizedText JudgedBy(DeclarativeRule rule) =>
        rule.Select is null ? new("người kiểm tra", "a person") : new("tự động", "the program");

    private static string Link(string pack, IReadOnlyDictionary<string, string> names) =>
        names.TryGetValue(pack, out var file) ? $"[{MarkdownText.Of(pack)}]({file})" : MarkdownText.Code(pack);
}
