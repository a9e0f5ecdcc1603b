using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Html.People;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Imprints;

/// <summary>Reads the imprint (bản quyền) from the foot of a page. In an imprint that was read whole, a field that is not printed is known to be none.</summary>
internal static class ImprintReader
{
    private const int LongestText = 2_000;
    private const int LongestBlock = 900;

    private static readonly string[] Answers = ["chiu trach nhiem", "ban quyen", "nguoi chiu trach nhiem", "truong ban bien tap", "tong bien tap", "co quan chu quan", "don vi chu quan"];
    private static readonly string[] Office = ["dia chi", "tru so"];

    public static Imprint? Read(PageView page, HashSet<int> menuNodes)
    {
        var lines = new List<string>();
        var nodes = new List<int>();
        var place = -1;
        var hasPicture = false;
        for (var i = 0; i < page.Count; i++)
        {
            ref var node = ref page[i];
            if (!IsFoot(page, i))
                continue;
            place = place < 0 ? i : place;
            hasPicture |= ContainsPicture(page, i);
            Collect(page, i, menuNodes, lines);
            nodes.Add(i);
            i = node.End - 1;
        }

        if (place < 0 && (place = LabelledBlock(page)) >= 0)
        {
            Collect(page, place, menuNodes, lines);
            nodes.Add(place);
        }

        return place < 0 ? null : Make(page, nodes, lines, hasPicture);
    }

    private static bool IsFoot(PageView page, int i) =>
        !page[i].Hidden && (page[i].Zone is Zone.Footer || (page[i].Traits.Has(Trait.Imprint) && page[i].Zone is not (Zone.Center or Zone.Header or Zone.Nav)));

    private static bool ContainsPicture(PageView page, int node)
    {
        for (var i = node; i < page[node].End; i++)
        {
            if (page[i].Tag is Tag.Img && !page[i].Hidden && !Articles.OwnContentReader.IsDecoration(page, i) && string.IsNullOrEmpty(page[i].Element.GetAttribute("alt")))
                return true;
        }

        return false;
    }

    // No foot by name: the smallest block near the end that says who answers for the portal, or where its office is.
    private static int LabelledBlock(PageView page)
    {
        for (var r = page.RunCount - 1; r >= page.RunCount * 6 / 10; r--)
        {
            if (page.Runs[r].End - page.Runs[r].Start > LongestText)
                continue;
            var key = VietnameseText.Key(page.LineOf(page.Runs[r]));
            var isOffice = Array.Exists(Office, o => key.StartsWith(o, StringComparison.Ordinal));
            if (!isOffice && !Array.Exists(Answers, o => key.StartsWith(o, StringComparison.Ordinal)))
                continue;
            if (isOffice && (r < page.RunCount * 3 / 4 || page[page.Runs[r].Node].Zone is Zone.Left or Zone.Right or Zone.Side))
                continue;
            var at = page.Runs[r].Node;
            while (page[at].Parent > 0 && page[page[at].Parent].TextEnd - page[page[at].Parent].TextStart < LongestBlock && page[page[at].Parent].Tag is not Tag.Body)
                at = page[at].Parent;
            return at;
        }

        return -1;
    }

    private static void Collect(PageView page, int node, HashSet<int> menuNodes, List<string> lines)
    {
        var start = page[node].TextStart;
        foreach (var menu in menuNodes.Where(m => page.Contains(node, m)).Order())
        {
            AddLines(page.Text[start..page[menu].TextStart], lines);
            start = page[menu].TextEnd;
        }

        if (start < page[node].TextEnd)
            AddLines(page.Text[start..page[node].TextEnd], lines);
    }

    private static void AddLines(ReadOnlySpan<char> text, List<string> lines)
    {
        foreach (var range in text.Split('\n'))
        {
            var line = VietnameseText.Clean(text[range].ToString());
            if (line.Length > 0)
                lines.Add(line);
        }
    }

    private static Imprint? Make(PageView page, List<int> nodes, List<string> lines, bool hasPicture)
    {
        var text = string.Join('\n', lines);
        var fields = ImprintFields.Of(lines);
        if (fields.IsEmpty)
            return null;
        foreach (var node in nodes)
        {
            fields.Add(ImprintField.Phone, Contacts.HiddenPhone(page, node, page[node].End));
            fields.Add(ImprintField.Email, Contacts.HiddenEmail(page, node, page[node].End));
        }

        var (responsible, position) = ImprintPerson.Of(fields.Get(ImprintField.Responsible));
        Known<string?> Value(ImprintField field, string? value) =>
            fields.IsDisputed(field) ? Known<string?>.Unknown(UnknownReason.Disagreement)
            : value is { Length: > 0 } ? Known<string?>.Of(value, Witness.VisibleLine)
            : hasPicture ? Known<string?>.Unknown(UnknownReason.ImageOnly)
            : Known<string?>.Of(null, Witness.VisibleLine);
        Known<string?> Of(ImprintField field) => Value(field, fields.Get(field));
        return new Imprint
        {
            Organisation = Value(ImprintField.Organisation, WithoutShortName(fields.Get(ImprintField.Organisation))),
            Responsible = Value(ImprintField.Responsible, responsible),
            Position = position is null && responsible is not null ? Known<string?>.Unknown(UnknownReason.NotShown) : Value(ImprintField.Responsible, position),
            Phone = Of(ImprintField.Phone),
            Email = Contacts.IsProtected(text) && fields.Get(ImprintField.Email) is null ? Known<string?>.Unknown(UnknownReason.Unreadable) : Of(ImprintField.Email),
            Address = Of(ImprintField.Address),
            Fax = Of(ImprintField.Fax),
            Licence = Of(ImprintField.Licence),
            Text = text.Length > LongestText ? text[..LongestText] : text,
            At = Locator.Of(page, nodes[0]),
        };
    }

    // "… (VINADES.,JSC)" is the name with its short form behind it.
    private static string? WithoutShortName(string? name) =>
        name is not null && name.EndsWith(')') && name.LastIndexOf('(') is > 3 and var open && !name.AsSpan(open).ContainsAnyInRange('a', 'z') ? name[..open].TrimEnd() : name;
}
