using PortalRules.Facts;
using PortalRules.Snapshots;

namespace PortalRules.Html.Tests.People;

/// <summary>Pages about people, written as one content and read as one line a person.</summary>
internal static class Listed
{
    /// <summary>Reads one page that a menu names.</summary>
    /// <param name="content">What stands in its <c>main</c>.</param>
    /// <param name="label">The menu's label.</param>
    /// <param name="title">The page's title.</param>
    public static PortalSnapshot Read(string content, string label = "Danh bạ", string title = "Xã Mẫu") => new Pages()
        .Add("/", $"""<html><body><nav><ul><li><a href="/muc/">{label}</a></li><li><a href="https://tinh.gov.vn/">Tỉnh</a></li></ul></nav><main><p>Trang chủ</p></main></body></html>""")
        .Add("/muc/", $"<html><head><title>{title}</title></head><body><main>{content}</main></body></html>")
        .Read();

    /// <summary>Each person as "name | position | body | phone | e-mail"; "?" where a field is unknown, "-" where it is known to be none.</summary>
    public static string[] People(string content, string label = "Danh bạ", string title = "Xã Mẫu") => [.. Read(content, label, title).Get(FactKinds.Officials).Select(Line)];

    private static string Line(Official o) => $"{o.Name} | {Text(o.Position)} | {Text(o.Body)} | {Text(o.Phone)} | {Text(o.Email)}";

    public static string Text(Known<string?> value) => value.TryGet(out var text) ? text ?? "-" : "?";
}
