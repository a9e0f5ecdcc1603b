using System.Collections.Immutable;
using PortalRules.Facts;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Tests.Language;

/// <summary>A few articles and a menu with values from small ranges, many of them unknown.</summary>
internal sealed record RandomFacts(ImmutableArray<Article> Articles, ImmutableArray<Menu> Menus)
{
    private static readonly string[] Sections = ["A", "B", "C"];
    private static readonly string?[] Contributors = [null, "X", "Y", "Z"];
    private static readonly string?[] Authors = [null, "Lan", "Minh"];
    private static readonly string[] Titles = ["Thư viện", "Thư viền", "Tin tức", "Khác hẳn"];

    public static RandomFacts Some(Random random) => new(
        [.. Enumerable.Range(0, random.Next(0, 5)).Select(i => Article(random, i))],
        [.. Enumerable.Range(0, random.Next(0, 2)).Select(_ => new Menu { Role = "main", Items = Items(random, 0) })]);

    public PortalSnapshot ToSnapshot(bool complete) => PortalSnapshot.For(new Portal { Id = "p" })
        .With(FactKinds.Articles, Articles, complete)
        .With(FactKinds.Menus, Menus, complete: true);

    public RandomFacts Shuffle(Random random)
    {
        var articles = Articles.ToArray();
        random.Shuffle(articles);
        return this with { Articles = [.. articles] };
    }

    /// <summary>Some of what is unknown becomes known; what is known stays.</summary>
    public RandomFacts Learn(Random random) => this with { Articles = [.. Articles.Select(a => Learn(a, random, 2))] };

    /// <summary>Everything becomes known.</summary>
    public RandomFacts Known(Random random) => this with { Articles = [.. Articles.Select(a => Learn(a, random, 1))] };

    private static Article Learn(Article article, Random random, int oneIn) => article with
    {
        Published = Learn(article.Published, random, oneIn, Date),
        Modified = Learn(article.Modified, random, oneIn, Date),
        Contributor = Learn(article.Contributor, random, oneIn, r => r.GetItems(Contributors, 1)[0]),
        Author = Learn(article.Author, random, oneIn, r => r.GetItems(Authors, 1)[0]),
        ImageCount = Learn(article.ImageCount, random, oneIn, r => r.Next(3)),
    };

    private static Known<T> Learn<T>(Known<T> known, Random random, int oneIn, Func<Random, T> make) =>
        known.IsKnown || random.Next(oneIn) != 0 ? known : Known<T>.Of(make(random));

    private static Article Article(Random random, int number) => new()
    {
        Url = $"/{number}",
        Title = random.GetItems(Titles, 1)[0],
        Section = random.GetItems(Sections, 1)[0],
        Published = Maybe(random, Date),
        Modified = Maybe(random, Date),
        Contributor = Maybe(random, r => r.GetItems(Contributors, 1)[0]),
        Author = Maybe(random, r => r.GetItems(Authors, 1)[0]),
        ImageCount = Maybe(random, r => r.Next(3)),
    };

    private static Known<T> Maybe<T>(Random random, Func<Random, T> make) =>
        random.Next(3) == 0 ? Known<T>.Unknown() : Known<T>.Of(make(random));

    private static PortalDate? Date(Random random) => random.Next(6) == 0 ? null : PortalDate.Day(new DateOnly(2023, 1, 1).AddDays(random.Next(90)));

    private static ImmutableArray<MenuItem> Items(Random random, int depth) =>
        [.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => new MenuItem { Label = random.GetItems(Titles, 1)[0], Children = depth < 1 ? Items(random, depth + 1) : [] })];
}
