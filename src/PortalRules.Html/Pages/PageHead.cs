using PortalRules.Html.Witnesses;

namespace PortalRules.Html.Pages;

/// <summary>What the head of a page declares.</summary>
internal sealed class PageHead
{
    public string Title { get; set; } = "";

    /// <summary>Whether there is a <c>title</c> element, be it empty.</summary>
    public bool HasTitle { get; set; }

    /// <summary>After how many seconds the page loads itself or another one anew; <see langword="null"/> where it does not.</summary>
    public int? RefreshDelay { get; set; }

    /// <summary>What relative addresses start from, where it is not the page.</summary>
    public string? Base { get; set; }

    public string? Canonical { get; set; }

    public string? Language { get; set; }

    /// <summary>Platforms write one, their extensions more.</summary>
    public IReadOnlyList<string> Generators { get; private set; } = [];

    public string? SiteName { get; set; }

    public string? OpenGraphType { get; set; }

    public string? OpenGraphTitle { get; set; }

    public string? Section { get; set; }

    /// <summary>What other <c>meta</c> elements claim; taken when the page's claims are read.</summary>
    public List<Claim>? Claims { get; set; }

    public IReadOnlyList<(string Type, string Href)> Feeds { get; private set; } = [];

    public IReadOnlyList<string> NextPages { get; private set; } = [];

    // Most pages have one or none of each, and a head is kept for every page.
    public void AddGenerator(string generator) => Generators = [.. Generators, generator];

    public void AddFeed(string type, string href) => Feeds = [.. Feeds, (type, href)];

    public void AddNextPage(string href) => NextPages = [.. NextPages, href];
}
