using System.Text.Json;
using PortalRules.Text;

namespace PortalRules.Html.Witnesses;

/// <summary>
/// Reads JSON-LD as far as it speaks of the page itself: objects, lists and <c>@graph</c>, never what an address would load. What is broken, too large or too
/// deep says nothing.
/// </summary>
internal sealed class JsonLdReader
{
    public const int Largest = 64 * 1024;
    private const int Deepest = 24;
    private const int MostNodes = 64;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = Deepest };

    private readonly List<JsonArticle> _articles = [];
    private readonly List<(ClaimSubject Subject, string Name)> _names = [];
    private string? _crumb;
    private int _nodes;

    /// <summary>Whether it calls the page a news item.</summary>
    public bool IsNews { get; private set; }

    /// <summary>Whether a text may say something: looked at before it is taken apart.</summary>
    public static bool MayHold(string text, bool isHome) =>
        text.Length <= Largest && (isHome
            ? text.Contains("\"name\"", StringComparison.Ordinal)
            : text.Contains("Article\"", StringComparison.Ordinal) || text.Contains("BlogPosting\"", StringComparison.Ordinal) || text.Contains("BreadcrumbList\"", StringComparison.Ordinal) || text.Contains("WebPage\"", StringComparison.Ordinal));

    public void Add(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            Node(document.RootElement, 0);
        }
        catch (JsonException)
        {
            // Broken structured data say nothing.
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // A text with half a surrogate pair is no text.
        }
    }

    /// <summary>Tells what was read of the page. Of several articles only those that bear its title are this page's.</summary>
    /// <param name="title">The page's visible title; empty on the home page.</param>
    /// <param name="claims">Takes the claims.</param>
    public void Tell(string title, List<Claim> claims)
    {
        foreach (var (subject, name) in _names)
            claims.Add(new Claim(subject, ClaimChannel.JsonLd, name));
        foreach (var article in _articles)
        {
            if (article.Headline is { } headline ? !IsSame(headline, title) : _articles.Count > 1)
                continue;
            IsNews |= article.IsNews;
            Add(ClaimSubject.Title, article.Headline);
            Add(ClaimSubject.Published, article.Published);
            Add(ClaimSubject.Modified, article.Modified);
            Add(ClaimSubject.Section, article.Section);
        }

        Add(ClaimSubject.Section, _crumb);

        void Add(ClaimSubject subject, string? text)
        {
            if (text is not null && claims.Count < PageClaims.Most)
                claims.Add(new Claim(subject, ClaimChannel.JsonLd, text));
        }
    }

    // Headlines are cut after 110 characters, as search engines ask.
    private static bool IsSame(string headline, string title)
    {
        var (one, other) = (VietnameseText.FoldLabel(headline).TrimEnd('.', '…', ' '), VietnameseText.FoldLabel(title));
        return one.Length > 0 && other.Length > 0 && (one.StartsWith(other, StringComparison.Ordinal) || (other.StartsWith(one, StringComparison.Ordinal) && one.Length * 2 >= other.Length));
    }

    private void Node(JsonElement node, int depth)
    {
        if (depth > 4 || _nodes++ >= MostNodes)
            return;
        if (node.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
                Node(item, depth + 1);
        }
        else if (node.ValueKind is JsonValueKind.Object)
        {
            Describe(node);
            if (node.TryGetProperty("@graph", out var graph))
                Node(graph, depth + 1);
            if (node.TryGetProperty("mainEntity", out var main))
                Node(main, depth + 1);
        }
    }

    private void Describe(JsonElement node)
    {
        var type = TypeOf(node);
        switch (type)
        {
            case "NewsArticle" or "ReportageNewsArticle" or "BlogPosting" or "Article" or "WebPage":
                var article = new JsonArticle(
                    Text(node, "headline") ?? Text(node, "name"), Text(node, "datePublished"), Text(node, "dateModified"), Text(node, "articleSection"), type is not ("Article" or "WebPage"));
                if (type is not "WebPage" || article.Published is not null)
                    _articles.Add(type is "WebPage" ? article with { Headline = null } : article);
                break;
            case "WebSite" when Text(node, "name") is { } name:
                _names.Add((ClaimSubject.SiteName, name));
                break;
            case "Organization" or "GovernmentOrganization" when Text(node, "name") is { } name:
                _names.Add((ClaimSubject.Organization, name));
                break;
            case "BreadcrumbList" when _crumb is null && node.TryGetProperty("itemListElement", out var items) && items.ValueKind is JsonValueKind.Array:
                _crumb = LastButOne(items);
                break;
        }
    }

    // The last step is the page itself, the first is the home page.
    private static string? LastButOne(JsonElement items)
    {
        var names = items.EnumerateArray().Take(MostNodes)
            .Select(i => Text(i, "name") ?? (i.ValueKind is JsonValueKind.Object && i.TryGetProperty("item", out var item) ? Text(item, "name") : null)).ToList();
        return names.Count >= 3 ? names[^2] : null;
    }

    private static string? TypeOf(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type))
            return null;
        if (type.ValueKind is JsonValueKind.Array)
            type = type.EnumerateArray().FirstOrDefault();
        return type.ValueKind is JsonValueKind.String ? type.GetString() : null;
    }

    private static string? Text(JsonElement node, string name)
    {
        if (node.ValueKind is not JsonValueKind.Object || !node.TryGetProperty(name, out var value))
            return null;
        if (value.ValueKind is JsonValueKind.Array)
            value = value.EnumerateArray().FirstOrDefault();
        return value.ValueKind is JsonValueKind.String && value.GetString() is { Length: > 0 and <= Claim.Longest } text && VietnameseText.Clean(System.Net.WebUtility.HtmlDecode(text)) is { Length: > 0 } clean ? clean : null;
    }

    private sealed record JsonArticle(string? Headline, string? Published, string? Modified, string? Section, bool IsNews);
}
