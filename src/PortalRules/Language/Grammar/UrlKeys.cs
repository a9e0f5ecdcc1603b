using PortalRules.Text;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>Comparisons of addresses and hosts.</summary>
internal static class UrlKeys
{
    private static readonly LocalizedText Unknown = new("Địa chỉ chưa rõ: cần xem xét.", "An unknown address: needs review.");

    /// <summary>One host or several, or a domain under which it lies.</summary>
    public static ValueForm HostTest { get; } = new ValueForm.AnyOf(Forms.Atoms, Forms.Keys(() => Host!));

    public static KeyMap Url { get; } = new("url", "So sánh từng phần của một địa chỉ.", "Comparisons of the parts of an address.",
        Compare("scheme", Forms.TextTest, "Giao thức, viết đúng từng ký tự.", "The scheme, character by character.", "scheme: https"),
        Compare("host", HostTest, "Tên miền; bỏ qua www. và dấu chấm cuối.", "The host; www. and a final dot are ignored.", "host: dichvucong.gov.vn"),
        Compare("path", Forms.TextTest, "Đường dẫn, viết đúng từng ký tự.", "The path, character by character.", "path: { starts-with: /tin-tuc }"),
        Compare("query", Forms.TextTest, "Phần sau dấu hỏi, viết đúng từng ký tự.", "What follows the question mark, character by character.", "query: { contains: page }"),
        Compare("same-site", Forms.Flag, "Có thuộc chính cổng đang xét hay không.", "Whether it belongs to the portal itself.", "same-site: true"));

    public static KeyMap Host { get; } = new("host", "So sánh một tên miền hoặc địa chỉ thư điện tử theo miền mẹ.", "Compares a host or an e-mail address with a domain above it.",
        Compare("under", Forms.Atoms, "Là miền này (một trong các miền này) hoặc một miền con của nó.", "This domain (one of these) itself or one below it.", "under: gov.vn") with { IsRequired = true });

    private static Key Compare(string name, ValueForm form, string vi, string en, string example) => new(name, form, vi, en, example) { Unknown = Unknown };
}
