using System.Globalization;
using System.Text.RegularExpressions;
using PortalRules.Html.Pages;
using PortalRules.Text;

namespace PortalRules.Html.Articles;

/// <summary>Whether further pages of a list have no address: scripts bring them, and no capture that follows links does.</summary>
internal static partial class ScriptedPaging
{
    private const int LongestWord = 24;

    // A calendar has a number for each day.
    private const int MostNumbers = 15;

    /// <summary>Whether a list in the page's own content goes on where only scripts lead.</summary>
    public static bool IsOn(PageView page, List<PageLink> found)
    {
        var (numbered, addressed) = (new HashSet<int>(), new HashSet<int>());
        var posted = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var link in found)
        {
            if (page[link.Node].Hidden || !page.Contains(page.Content, link.Node) || page.HasTrait(link.Node, Trait.Slider, page.Content) || page[link.Node].TextEnd - page[link.Node].TextStart > LongestWord)
                continue;
            var text = page.TextOf(link.Node);
            var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
            var isPaging = page.HasTrait(link.Node, Trait.Paging, page.Content - 1);
            if (PostBack().Match(link.Written) is { Success: true } post)
            {
                if (isNumber && number > 1)
                    Of(posted, post.Groups["target"].Value).Add(number);
                else if (isPaging && IsOnward(text))
                    return true;
            }
            else if (isPaging && isNumber)
            {
                (link is { LeadsToPage: true, IsFragment: false } ? addressed : numbered).Add(number);
            }
            else if (!link.LeadsToPage && IsMore(VietnameseText.Key(text.ToString())))
            {
                return true;
            }
        }

        // One number without an address may be the page itself.
        return posted.Values.Any(n => n.Count < MostNumbers) || numbered.Count > 1 || (addressed.Count == 0 && numbered.Any(n => n > 1));
    }

    private static HashSet<int> Of(Dictionary<string, HashSet<int>> posted, string target)
    {
        if (!posted.TryGetValue(target, out var numbers))
            posted[target] = numbers = [];
        return numbers;
    }

    private static bool IsOnward(ReadOnlySpan<char> text) =>
        text is ">" or ">>" or "›" or "»" || VietnameseText.Key(text.ToString()) is "sau" or "tiep" or "trang sau" or "trang tiep" or "tiep theo" or "next";

    /// <summary>Whether a label says that further items come, and nothing else.</summary>
    /// <param name="label">Its comparable form.</param>
    public static bool IsMore(string label) =>
        label is "xem them tin" or "xem them tin tuc" or "xem them bai viet" or "xem them van ban" or "tai them" or "tai them tin" or "tai them bai viet" or "hien thi them" or "load more";

    [GeneratedRegex(@"^javascript:.*__doPostBack\(\s*(['""]|%27|&#39;)(?<target>.*?)(['""]|%27|&#39;)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PostBack();
}
