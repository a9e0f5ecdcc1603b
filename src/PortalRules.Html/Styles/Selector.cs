using System.Buffers;
using PortalRules.Html.Markup;

namespace PortalRules.Html.Styles;

/// <summary>A selector of elements by tag, id and classes, with those around them (<c>.banner a &gt; img</c>). Others are not read: they say nothing here.</summary>
internal sealed class Selector
{
    private const int MostParts = 12;

    private static readonly SearchValues<char> Unread = SearchValues.Create(":[+~\\\"'()");

    private readonly List<Part> _parts;

    private Selector(List<Part> parts, int weight) => (_parts, Weight) = (parts, weight);

    /// <summary>How specific it is: ids, then classes, then tags.</summary>
    public int Weight { get; }

    /// <summary>Whether it can mean a picture.</summary>
    public bool MayBePicture => _parts[^1].Tag is "img" or "" or "*";

    public static Selector? Parse(string text)
    {
        if (text.AsSpan().ContainsAny(Unread))
            return null;
        var parts = new List<Part>();
        int weight = 0;
        var isChild = false;
        foreach (var word in text.Replace(">", " > ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is ">")
            {
                if (isChild || parts.Count == 0)
                    return null;
                isChild = true;
                continue;
            }

            if (parts.Count == MostParts || PartOf(word, isChild) is not { } part)
                return null;
            parts.Add(part);
            isChild = false;
            weight += (part.Ids.Length * 10_000) + (part.Classes.Length * 100) + (part.Tag is "" or "*" ? 0 : 1);
        }

        return parts.Count == 0 || isChild ? null : new Selector(parts, weight);
    }

    // matched[s]: whether the parts read so far can end at step s. Every part looks at every step once.
    public bool Matches(ElementPath path)
    {
        var steps = path.Steps;
        if (!_parts[^1].Matches(steps[0]))
            return false;
        var matched = new bool[steps.Count];
        matched[0] = true;
        for (var p = _parts.Count - 2; p >= 0; p--)
        {
            var next = new bool[steps.Count];
            var below = false;
            var any = false;
            for (var s = 1; s < steps.Count; s++)
            {
                below |= matched[s - 1];
                var reached = _parts[p + 1].IsChild ? matched[s - 1] : below;
                any |= next[s] = reached && _parts[p].Matches(steps[s]);
            }

            if (!any)
                return false;
            matched = next;
        }

        return true;
    }

    private static Part? PartOf(string word, bool isChild)
    {
        var marks = word.AsSpan();
        var end = marks.IndexOfAny('.', '#');
        var tag = (end < 0 ? word : word[..end]).ToLowerInvariant();
        List<string> ids = [], classes = [];
        for (var at = end; at >= 0 && at < word.Length;)
        {
            var next = word.AsSpan(at + 1).IndexOfAny('.', '#');
            var stop = next < 0 ? word.Length : at + 1 + next;
            if (stop == at + 1)
                return null;
            (word[at] == '#' ? ids : classes).Add(word[(at + 1)..stop]);
            at = stop;
        }

        return new Part(tag, [.. ids], [.. classes], isChild);
    }

    private sealed record Part(string Tag, string[] Ids, string[] Classes, bool IsChild)
    {
        public bool Matches(ElementPath.Step step)
        {
            if (Tag is not ("" or "*") && !string.Equals(Tag, step.Tag, StringComparison.Ordinal))
                return false;
            foreach (var id in Ids)
            {
                if (!string.Equals(id, step.Id, StringComparison.Ordinal))
                    return false;
            }

            foreach (var name in Classes)
            {
                if (!step.HasClass(name))
                    return false;
            }

            return true;
        }
    }
}
