namespace PortalRules.Html.Styles;

/// <summary>The rules of a style sheet that say how large a picture is shown, for a screen of a desktop.</summary>
internal sealed class StyleSheet
{
    private const int Largest = 2_000_000;
    private const int MostRules = 20_000;

    private readonly List<(Selector Selector, SizeRule Size)> _rules = [];

    public bool IsEmpty => _rules.Count == 0;

    /// <summary>Reads a style sheet; what it does not understand it leaves out, and all beyond two million characters.</summary>
    public static StyleSheet Parse(string css)
    {
        var sheet = new StyleSheet();
        sheet.Rules(WithoutComments(css.AsSpan(0, Math.Min(css.Length, Largest))), 0);
        return sheet;
    }

    /// <summary>Adds what the sheet says of an element; the more specific rule wins, of equal ones the later.</summary>
    public void Collect(ElementPath path, List<(int Weight, SizeRule Size)> found)
    {
        foreach (var (selector, size) in _rules)
        {
            if (selector.Matches(path))
                found.Add((selector.Weight, size));
        }
    }

    private void Rules(ReadOnlySpan<char> css, int depth)
    {
        for (var at = 0; at < css.Length && _rules.Count < MostRules;)
        {
            var open = css[at..].IndexOfAny('{', ';', '}');
            if (open < 0)
                return;
            var prelude = css.Slice(at, open).Trim().ToString();
            at += open + 1;
            if (css[at - 1] != '{')
                continue;
            var length = BlockLength(css[at..]);
            var block = css.Slice(at, length);
            at = Math.Min(css.Length, at + length + 1);
            if (prelude.StartsWith('@'))
            {
                if (depth < 3 && IsForDesktop(prelude))
                    Rules(block, depth + 1);
            }
            else if (block.Contains("width", StringComparison.OrdinalIgnoreCase) || block.Contains("height", StringComparison.OrdinalIgnoreCase))
            {
                Add(prelude, SizeRule.Parse(block));
            }
        }
    }

    private void Add(string prelude, SizeRule size)
    {
        if (size.IsNothing)
            return;
        foreach (var text in prelude.Split(',', 200))
        {
            if (_rules.Count < MostRules && Selector.Parse(text) is { MayBePicture: true } selector)
                _rules.Add((selector, size));
        }
    }

    private static int BlockLength(ReadOnlySpan<char> css)
    {
        var depth = 0;
        for (var i = 0; i < css.Length; i++)
        {
            if (css[i] == '{')
                depth++;
            else if (css[i] == '}' && depth-- == 0)
                return i;
        }

        return css.Length;
    }

    // Media queries for telephones and paper say nothing of what an officer sees.
    private static bool IsForDesktop(string prelude) =>
        prelude.StartsWith("@media", StringComparison.OrdinalIgnoreCase) && !prelude.Contains("max-", StringComparison.OrdinalIgnoreCase) && !prelude.Contains("print", StringComparison.OrdinalIgnoreCase)
        && !prelude.Contains('<', StringComparison.Ordinal) && !prelude.Contains("prefers", StringComparison.OrdinalIgnoreCase) && !prelude.Contains("orientation", StringComparison.OrdinalIgnoreCase) && MinWidth(prelude) <= 1_280;

    private static int MinWidth(string prelude)
    {
        var at = prelude.IndexOf("min-width", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return 0;
        var value = prelude.AsSpan(at + "min-width".Length).TrimStart(" :");
        var end = value.IndexOf(')');
        return Extent.Parse(end < 0 ? value : value[..end]) is { Kind: ExtentKind.Pixels } width ? width.Pixels : 0;
    }

    private static string WithoutComments(ReadOnlySpan<char> css)
    {
        var start = css.IndexOf("/*");
        if (start < 0)
            return css.ToString();
        var text = new System.Text.StringBuilder();
        while (start >= 0)
        {
            text.Append(css[..start]).Append(' ');
            css = css[(start + 2)..];
            var end = css.IndexOf("*/");
            css = end < 0 ? default : css[(end + 2)..];
            start = css.IndexOf("/*");
        }

        return text.Append(css).ToString();
    }
}
