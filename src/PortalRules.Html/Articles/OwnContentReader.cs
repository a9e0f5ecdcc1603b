using PortalRules.Html.Documents;
using PortalRules.Html.Markup;
using PortalRules.Html.Pages;

namespace PortalRules.Html.Articles;

/// <summary>Measures a page's own content.</summary>
internal static class OwnContentReader
{
    private const string AnswerLabel = "Trả lời";
    private const Trait Foreign = Trait.Related | Trait.Comment | Trait.Breadcrumb | Trait.Paging | Trait.Social;

    public static OwnContent Read(PageView page, List<ListEntry> entries)
    {
        var skipped = Skipped(page, entries);
        int text = 0, words = 0, prose = 0, answers = 0;
        foreach (ref readonly var run in page.RunsOf(page.Content))
        {
            // Where the content is set within a line, its first run begins before it.
            var part = skipped[Math.Max(run.Node, page.Content) - page.Content];
            if (part is Part.Foreign)
                continue;
            var length = run.End - run.Start;
            text += length;
            words += WordsIn(page.TextOf(run));
            if (part is Part.Own && !page[run.Node].Tag.IsHeading())
                prose += length;
            if (IsAnswer(page.TextOf(run)))
                answers++;
        }

        int images = 0, videos = 0, polls = 0, fields = 0, embedded = 0;
        Span<int> headings = stackalloc int[6], asking = stackalloc int[6];
        for (var i = page.Content; i < page[page.Content].End; i++)
        {
            if (page[i].Hidden || skipped[i - page.Content] is Part.Foreign)
                continue;
            if (page[i].Tag is Tag.Img && !IsDecoration(page, i))
                images++;
            else if (page[i].Tag is Tag.Video || (page[i].Tag is Tag.Iframe or Tag.Embed && IsVideo(page[i].Element.GetAttribute("src") ?? page[i].Element.GetAttribute("data-src"))))
                videos++;
            else if (page[i].Tag is Tag.Iframe or Tag.Embed || (page[i].Tag is Tag.A && FileLinks.IsFile(page[i].Element.GetAttribute("href"))))
                embedded++;
            else if (page[i].Tag is Tag.Form && IsPoll(page, i))
                polls++;
            else if (page[i].Tag is Tag.Input)
                fields += page[i].Element.GetAttribute("type") is null or "" or "text" or "email" or "tel" ? 1 : 0;
            else if (page[i].Tag.IsHeading() && page[i].TextEnd > page[i].TextStart && skipped[i - page.Content] is Part.Own)
            {
                headings[page[i].Tag - Tag.H1]++;
                if (page.TextOf(i) is [.., '?'])
                    asking[page[i].Tag - Tag.H1]++;
            }
        }

        embedded += page.Embedded.Count(n => n >= page.Content && n < page[page.Content].End && !page[n].Hidden && skipped[n - page.Content] is not Part.Foreign);
        return new OwnContent(text, words, images, videos, prose, answers > 1 ? answers : Questions(headings, asking), polls, fields, embedded);
    }

    // The level of headings of which most ask.
    private static int Questions(ReadOnlySpan<int> headings, ReadOnlySpan<int> asking)
    {
        var most = 0;
        for (var level = 0; level < headings.Length; level++)
        {
            if (asking[level] > 1 && asking[level] * 2 > headings[level])
                most = Math.Max(most, asking[level]);
        }

        return most;
    }

    // "Trả lời:", alone or before its first words.
    private static bool IsAnswer(ReadOnlySpan<char> line) =>
        line.Length >= AnswerLabel.Length && line.StartsWith(AnswerLabel, StringComparison.OrdinalIgnoreCase) && line[AnswerLabel.Length..].Trim(" .") is "" or [':', ..];

    private static bool IsPoll(PageView page, int form)
    {
        var options = 0;
        for (var i = form; i < page[form].End; i++)
        {
            if (page[i].Tag is Tag.Input && !page[i].Hidden && page[i].Element.GetAttribute("type") is { } type && type.Equals("radio", StringComparison.OrdinalIgnoreCase))
                options++;
        }

        return options > 1;
    }

    public static bool IsDecoration(PageView page, int image)
    {
        var element = page[image].Element;
        return IsSmall(element.GetAttribute("width")) || IsSmall(element.GetAttribute("height")) || page[image].Traits.Has(Trait.Icon)
            || (element.GetAttribute("src") ?? "") is var src && (src.Length == 0 || src.Contains("icon", StringComparison.OrdinalIgnoreCase) || src.Contains("spacer", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsSmall(string? size) => size is { Length: > 0 and <= 2 } && int.TryParse(size, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var pixels) && pixels < 40;

    private static bool IsVideo(string? src) =>
        src is not null && (src.Contains("youtube", StringComparison.OrdinalIgnoreCase) || src.Contains("youtu.be", StringComparison.OrdinalIgnoreCase) || src.Contains("video", StringComparison.OrdinalIgnoreCase) || src.Contains("vimeo", StringComparison.OrdinalIgnoreCase));

    private static Part[] Skipped(PageView page, List<ListEntry> entries)
    {
        var parts = new Part[page[page.Content].End - page.Content];
        for (var i = page.Content; i < page[page.Content].End; i++)
        {
            ref var node = ref page[i];
            var above = i == page.Content ? Part.Own : parts[node.Parent - page.Content];
            parts[i - page.Content] = above is Part.Foreign || (node.Traits.Traits & Foreign) != Trait.None || node.Zone is not (Zone.Center or Zone.Unknown) ? Part.Foreign
                : above is Part.Entry || node.Tag is Tag.Form ? Part.Entry
                : Part.Own;
        }

        foreach (var entry in entries)
        {
            if (!entry.IsOwn || !entry.IsItem)
                continue;
            for (var i = Math.Max(entry.Container, page.Content); i < page[entry.Container].End && i < page[page.Content].End; i++)
            {
                if (parts[i - page.Content] is Part.Own)
                    parts[i - page.Content] = Part.Entry;
            }
        }

        return parts;
    }

    private static int WordsIn(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            var letter = char.IsLetterOrDigit(c);
            if (letter && !inside)
                words++;
            inside = letter || (inside && c is '-' or '.' or ',' or '/');
        }

        return words;
    }

    private enum Part : byte
    {
        Own,
        Entry,
        Foreign,
    }
}
