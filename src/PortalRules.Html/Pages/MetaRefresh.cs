using PortalRules.Html.Markup;

namespace PortalRules.Html.Pages;

/// <summary>Reads <c>meta http-equiv="refresh"</c> as browsers do (HTML, shared declarative refresh steps).</summary>
internal static class MetaRefresh
{
    /// <summary>The seconds after which the page is loaded anew; <see langword="null"/> where the element does not make browsers do that.</summary>
    public static int? DelayOf(MarkupElement meta)
    {
        if (!meta.Find("http-equiv", out var kind) || !kind.Trim().Equals("refresh", StringComparison.OrdinalIgnoreCase) || !meta.Find("content", out var content))
            return null;
        var rest = content.TrimStart(" \t\n\f\r");
        var digits = rest.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : rest.Length;
        if (digits == 0 && !rest.StartsWith('.'))
            return null;
        long delay = 0;
        foreach (var digit in rest[..digits])
            delay = Math.Min((delay * 10) + (digit - '0'), int.MaxValue);
        rest = rest[digits..].TrimStart("0123456789.");
        return rest.IsEmpty || rest[0] is ';' or ',' or ' ' or '\t' or '\n' or '\f' or '\r' ? (int)delay : null;
    }
}
