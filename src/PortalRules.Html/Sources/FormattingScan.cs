namespace PortalRules.Html.Sources;

/// <summary>
/// Finds markup that a parser would blow up. HTML repeats each formatting element that was never closed (b, font …) in every block that follows: 1,000 of them
/// and 1,000 paragraphs are half a million elements from 12 kB. Where three of the same are open, HTML itself forgets the first.
/// </summary>
internal static class FormattingScan
{
    private const int MostOpen = 500;
    private const int MostRepeated = 60_000;
    private const int FewTags = 400;
    private const int SameAtMost = 3;

    /// <summary>Whether the formatting that stays open would be repeated more often than any page of people needs.</summary>
    public static bool IsExplosive(ReadOnlySpan<char> html)
    {
        if (html.Count('<') <= FewTags)
            return false;
        var most = MostRepeated + html.Length;
        var repeated = 0L;
        var open = new List<(int Name, int Tag)>();
        while (html.IndexOf('<') is var at && at >= 0 && at + 1 < html.Length)
        {
            html = html[(at + 1)..];
            repeated += open.Count;
            if (repeated > most)
                return true;
            var closes = html[0] == '/';
            var length = FormattingName(closes ? html[1..] : html);
            if (length == 0)
                continue;
            var name = Hash(html.Slice(closes ? 1 : 0, length));
            if (closes)
            {
                Close(open, name);
                continue;
            }

            var end = html.IndexOf('>');
            var tag = (name, Hash(html[..(end < 0 ? html.Length : end)]));
            if (open.Count < SameAtMost || Same(open, tag) < SameAtMost)
                open.Add(tag);
            if (open.Count > MostOpen)
                return true;
        }

        return false;
    }

    private static void Close(List<(int Name, int Tag)> open, int name)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].Name == name)
            {
                open.RemoveAt(i);
                return;
            }
        }
    }

    private static int Same(List<(int Name, int Tag)> open, (int Name, int Tag) tag)
    {
        var same = 0;
        foreach (var other in open)
            same += other == tag ? 1 : 0;
        return same;
    }

    // A link closes the one before it, so links do not pile up.
    private static int FormattingName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || (text[0] | 0x20) is not ('b' or 'c' or 'e' or 'f' or 'i' or 's' or 't' or 'u'))
            return 0;
        var length = 1;
        while (length < text.Length && length < 7 && char.IsAsciiLetterOrDigit(text[length]))
            length++;
        return length switch
        {
            1 => (text[0] | 0x20) is 'b' or 'i' or 's' or 'u' ? 1 : 0,
            2 => Is(text, "em") || Is(text, "tt") ? 2 : 0,
            3 => Is(text, "big") ? 3 : 0,
            4 => Is(text, "font") || Is(text, "code") ? 4 : 0,
            5 => Is(text, "small") ? 5 : 0,
            6 => Is(text, "strong") || Is(text, "strike") ? 6 : 0,
            _ => 0,
        };
    }

    private static bool Is(ReadOnlySpan<char> text, string name) => text.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    private static int Hash(ReadOnlySpan<char> text)
    {
        var hash = 17;
        foreach (var c in text)
            hash = (hash * 31) + c;
        return hash;
    }
}
