using System.Runtime.CompilerServices;
using System.Text;
using PortalRules.Fetching;

namespace PortalRules.Html.Tests.Caching;

/// <summary>A saved portal that changes between two readings: pages vanish, come back, lose a part, gain one, or take each other's content.</summary>
internal sealed class ChangingPortal(IReadOnlyList<CapturedResource> all) : IPortalFetcher
{
    private readonly Dictionary<int, CapturedResource?> _changed = [];

    /// <summary>How often the resources were asked for.</summary>
    public int Fetched { get; private set; }

    public static async Task<List<CapturedResource>> LoadAsync(string folder)
    {
        var all = new List<CapturedResource>();
        await foreach (var resource in new FolderFetcher(folder).FetchAsync(CancellationToken.None))
            all.Add(resource);
        return all;
    }

    public void Change(Random random)
    {
        for (var times = random.Next(4); times >= 0; times--)
        {
            var i = random.Next(all.Count);
            _changed[i] = random.Next(6) switch
            {
                0 => null,
                1 => all[i],
                2 => all[i] with { Body = all[random.Next(all.Count)].Body },
                3 => With(all[i], html => Without(html, random)),
                4 => With(all[i], html => html.Replace("</body>", $"<p><a href=\"/moi-{random.Next(5)}.html\">Bài mới về công tác của xã {random.Next(5)}</a> <img src=\"https://noi-khac.example.vn/{random.Next(3)}.png\"></p></body>", StringComparison.Ordinal)),
                _ => With(all[i], html => html.Replace("href=\"", "title=\"x\" href=\"", StringComparison.Ordinal)),
            };
        }
    }

    public async IAsyncEnumerable<CapturedResource> FetchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Fetched++;
        await Task.CompletedTask;
        for (var i = 0; i < all.Count; i++)
        {
            if (_changed.GetValueOrDefault(i, all[i]) is { } resource)
                yield return resource;
        }
    }

    private static CapturedResource With(CapturedResource resource, Func<string, string> change)
    {
        var body = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(resource.Body.Span)));
        return resource with { Body = body, Length = body.Length };
    }

    private static string Without(string html, Random random)
    {
        var start = html.IndexOf('<', random.Next(Math.Max(1, html.Length - 1)));
        return start < 0 ? html : html.Remove(start, Math.Min(html.Length - start, random.Next(2_000)));
    }
}
