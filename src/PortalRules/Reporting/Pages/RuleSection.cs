using PortalRules.Language;
using PortalRules.Law;
using PortalRules.Packs;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Reporting.Pages;

/// <summary>All that there is to tell of one rule, whatever the day and the portal.</summary>
internal static class RuleSection
{
    private const string ActRules = "https://www.w3.org/WAI/standards-guidelines/act/rules/";

    public static void Write(PageText page, RuleSet rules, RulePack pack, DeclarativeRule bound)
    {
        var rule = bound.Descriptor;
        page.Line();
        page.Line($"## {rule.Id}");
        page.Line();
        page.MarkedParagraph(new($"**{MarkdownText.Of(rule.Title.Vi)}**", rule.Title.En is { } english ? MarkdownText.Of(english) : null));
        page.Item(new("Tính chất", "Obligation"), Words.Join(", ", [RuleTerms.Of(rule.Obligation), RuleTerms.Of(rule.Severity)]));
        page.Item(new("Nhóm quy tắc", "Category"), RuleTerms.Category(rule.Category));
        if (pack.Indicators.FirstOrDefault(i => string.Equals(i.Id, rule.Indicator, StringComparison.Ordinal)) is { } indicator)
            page.Item(new("Chỉ tiêu", "Indicator"), indicator.Title);
        page.Item(new("Áp dụng cho", "Applies to"), ScopeTerms.Of(RuleScope.Of(pack, rule), rules.Vocabulary));
        foreach (var basis in rule.Basis)
            page.Item(new("Căn cứ", "Basis"), Of(basis));
        if (rule.DueBy is { } due)
            page.Item(new("Thời hạn", "Due by"), Words.Date(due.LastDay));
        page.Item(bound.Select is null ? new("Câu hỏi cho người kiểm tra", "Question for a person") : new("Nội dung xét", "The check"), bound.Describe());
        foreach (var parameter in bound.Parameters)
            Write(page, rules, pack, parameter);
        Decisions(page, bound);
    }

    private static void Decisions(PageText page, DeclarativeRule bound)
    {
        var rule = bound.Descriptor;
        if (rule.Message is { } message)
            page.Item(new("Thông báo", "Message"), message);
        if (rule.Note is { } note)
            page.Item(new("Ghi chú trong biểu", "Note in an annex"), note);
        if (rule.Remedy is { } remedy)
            page.Item(new("Việc cần làm", "To do"), remedy);
        if (rule.Locked)
            page.Item(new("Khóa", "Locked"), new("cơ quan kiểm tra không được bỏ qua, hạ mức hoặc đặt lại tham số", "an office may neither skip nor lower it, nor set its parameters"));
        if (!rule.Formerly.IsEmpty)
            page.Item(new("Mã cũ", "Formerly"), Words.Same(string.Join(", ", rule.Formerly)));
        if (rule.Act is { } act)
            page.MarkedItem(new("Quy tắc ACT", "ACT rule"), Words.Same($"[{act}]({ActRules}{act}/)"));
        page.Item(new("Ca kiểm thử", "Cases"), Words.Number(bound.CaseCount));
    }

    private static LocalizedText Of(LegalBasis basis)
    {
        var (kind, force) = (LawTerms.Of(basis.Kind), LawTerms.Force(basis.Source));
        var note = basis.Note is null ? "" : $" – {basis.Note}";
        return new($"{basis.Cite("vi")} ({kind.Vi}; {force.Vi}){note}", $"{basis.Cite("en")} ({kind.En}; {force.En}){note}");
    }

    private static void Write(PageText page, RuleSet rules, RulePack pack, Parameter parameter)
    {
        var values = Words.Join("; ", [ParameterWords.Type(parameter), .. parameter.Values.Select(v => v.Value is { } value ? ParameterWords.Dated(parameter, value) : ParameterWords.Ended(v.From))]);
        var (vi, en) = (MarkdownText.Of(values.Vi), MarkdownText.Of(values.In("en")));
        var locked = string.Join(", ", rules.LockedBy(parameter));
        var key = MarkdownText.Code($"{pack.Id}/{parameter.Name}");
        var name = MarkdownText.Of($"${parameter.Name}");
        page.MarkedItem(
            new($"Tham số {name}", $"Parameter {name}"),
            locked.Length > 0
                ? new($"{vi}. Cơ quan kiểm tra không được đặt lại, vì quy tắc bị khóa: {locked}.", $"{en}. No office may set it, for these rules are locked: {locked}.")
                : new($"{vi}. Cơ quan kiểm tra được đặt lại: {key}.", $"{en}. An office may set its own: {key}."));
    }
}
