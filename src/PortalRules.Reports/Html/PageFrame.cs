using System.Security.Cryptography;
using System.Text;

namespace PortalRules.Reports.Html;

/// <summary>What stands around every page: its head with the security policy, the style sheet and, where asked for, the script of the filters.</summary>
internal static class PageFrame
{
    private static readonly string Style = Resource("report.css");
    private static readonly string Script = Resource("filter.js");

    public static void Begin(HtmlSheet sheet, string language, string title, bool scripted)
    {
        sheet.Own("<!doctype html>");
        sheet.Own($"<html lang=\"{(language is "en" ? "en" : "vi")}\">\n<head>\n<meta charset=\"utf-8\">");
        sheet.Own($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy(scripted)}\">");
        sheet.Own("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"format-detection\" content=\"telephone=no\">");
        sheet.Title("title", title);
        sheet.Own($"<style>{Style}</style>\n</head>\n<body>");
        sheet.Write("a", language is "en" ? "Skip to the content" : "Đến nội dung chính", ("class", "skip"), ("href", "#noi-dung"));
    }

    /// <summary>The heading of the page: what it is, and of whom.</summary>
    public static void Title(HtmlSheet sheet, string kind, string of)
    {
        using (sheet.In("h1"))
        {
            sheet.Write("span", kind, ("class", "kind"));
            sheet.Space();
            sheet.Title("span", of, ("class", "unit"));
        }
    }

    public static void End(HtmlSheet sheet, bool scripted)
    {
        if (scripted)
            sheet.Own($"<script>{Script}</script>");
        sheet.Own("</body>\n</html>");
    }

    // Style and script are let in by what they are, so that nothing that slips into the page could ever run or load.
    private static string Policy(bool scripted)
    {
        var script = scripted ? $"script-src {Hash(Script)}; " : "";
        return $"default-src 'none'; style-src {Hash(Style)}; {script}base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    }

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Resource(string name)
    {
        using var stream = typeof(PageFrame).Assembly.GetManifestResourceStream($"html/{name}") ?? throw new InvalidOperationException($"The resource html/{name} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return $"\n{reader.ReadToEnd().ReplaceLineEndings("\n")}";
    }
}
