namespace PortalRules.Capture.Tests.Crawling;

/// <summary>What a portal of the tests answers.</summary>
internal sealed record MemoryAnswer(string Body, int Status = 200, string MediaType = "text/html; charset=utf-8", string? Location = null)
{
    public static MemoryAnswer Page(string title, params string[] links) =>
        new($"<!DOCTYPE html><html lang=\"vi\"><head><title>{title}</title></head><body><h1>{title}</h1>{string.Concat(links.Select(l => $"<p><a href=\"{l}\">Xem</a></p>"))}</body></html>");

    public static MemoryAnswer To(string location, int status = 301) => new("", status, Location: location);
}
