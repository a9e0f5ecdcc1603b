using System.Text;

namespace PortalRules.Html.Tests.Hostile;

/// <summary>A page that was damaged, always in the same way for the same seed: what a broken editor, a cut line or a stranger who means no good may serve.</summary>
/// <param name="Body">Its bytes, at most <see cref="Largest"/>.</param>
/// <param name="MediaType">The type that the server names, which may lie.</param>
/// <param name="Story">What was done to it.</param>
internal sealed record MutatedPage(byte[] Body, string? MediaType, string Story)
{
    public const int Largest = 50_000;

    private const int MostSteps = 4;

    public static MutatedPage Of(IReadOnlyList<byte[]> sources, int seed)
    {
        var random = new Random(seed);
        var html = Text(sources[random.Next(sources.Count)]);
        var story = new List<string>();
        for (var steps = random.Next(1, MostSteps + 1); steps > 0; steps--)
        {
            var (name, mutate) = Mutations.All[random.Next(Mutations.All.Count)];
            html = Cut(mutate(html, Text(sources[random.Next(sources.Count)]), random));
            story.Add(name);
        }

        var types = new[] { null, null, "text/html", "text/html; charset=utf-8", "text/html; charset=windows-1258", "text/html; charset=utf-16", "text/html; charset=\"\0", "application/xhtml+xml" };
        return new MutatedPage(Encoding.Latin1.GetBytes(html), types[random.Next(types.Length)], string.Join(", ", story));
    }

    // One character for each byte, so that whatever is done to the text is done to the bytes.
    private static string Text(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    private static string Cut(string html) => html.Length <= Largest ? html : html[..Largest];
}
