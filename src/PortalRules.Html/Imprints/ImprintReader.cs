using System.Text.RegularExpressions;
using PortalRules.Html.Pages;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Imprints;

/// <summary>Reads the imprint (bản quyền) from the foot of a page. In an imprint that was read whole, a field that is not printed is known to be none.</summary>
internal static partial class ImprintReader
{
    private const int LongestText = 2_000;

    public static Imprint? Read(PageView page, HashSet<int> menuNodes)
    {
        var lines = new List<string>();
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
            i = node.End - 1;
        }

        if (place < 0 && (place = LabelledBlock(page)) >= 0)
            Collect(page, place, menuNodes, lines);
        return place < 0 ? null : Make(page, place, lines, hasPicture);
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

    // No foot by name: the smallest block near the end that holds who answers for the portal.
    private static int LabelledBlock(PageView page)
    {
        for (var r = page.RunCount - 1; r >= page.RunCount * 6 / 10; r--)
        {
            var key = VietnameseText.Key(page.LineOf(page.Runs[r]));
            if (!key.StartsWith("chiu trach nhiem", StringComparison.Ordinal) && !key.StartsWith("ban quyen", StringComparison.Ordinal))
                continue;
            var at = page.Runs[r].Node;
            while (page[at].Parent > 0 && page[page[at].Parent].TextEnd - page[page[at].Parent].TextStart < 900 && page[page[at].Parent].Tag is not Tag.Body)
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

    private static Imprint? Make(PageView page, int place, List<string> lines, bool hasPicture)
    {
        var text = string.Join('\n', lines);
        var fields = new Dictionary<ImprintField, string>();
        for (var i = 0; i < lines.Count; i++)
            ReadLine(lines[i], i + 1 < lines.Count ? lines[i + 1] : "", fields);
        if (fields.Count == 0)
            return null;
        if (!fields.ContainsKey(ImprintField.Email) && Email().Match(text) is { Success: true } email)
            fields[ImprintField.Email] = email.Value;
        if (!fields.ContainsKey(ImprintField.Organisation) && OrganisationIn(lines) is { } organisation)
            fields[ImprintField.Organisation] = organisation;
        var (responsible, position) = PersonOf(fields.GetValueOrDefault(ImprintField.Responsible));
        Known<string?> Of(string? value) =>
            value is { Length: > 0 } ? Known<string?>.Of(value, Witness.VisibleLine)
            : hasPicture ? Known<string?>.Unknown(UnknownReason.ImageOnly)
            : Known<string?>.Of(null, Witness.VisibleLine);
        return new Imprint
        {
            Organisation = Of(fields.GetValueOrDefault(ImprintField.Organisation)),
            Responsible = Of(responsible),
            Position = position is null && responsible is not null ? Known<string?>.Unknown(UnknownReason.NotShown) : Of(position),
            Phone = Of(fields.GetValueOrDefault(ImprintField.Phone)),
            Email = IsProtected(page, text) && !fields.ContainsKey(ImprintField.Email) ? Known<string?>.Unknown(UnknownReason.Unreadable) : Of(fields.GetValueOrDefault(ImprintField.Email)),
            Address = Of(fields.GetValueOrDefault(ImprintField.Address)),
            Fax = Of(fields.GetValueOrDefault(ImprintField.Fax)),
            Text = text.Length > LongestText ? text[..LongestText] : text,
            At = Locator.Of(page, place),
        };
    }

    // "[email protected]": an address is there, but only a script can show it.
    private static bool IsProtected(PageView page, string text) =>
        text.Contains("[email", StringComparison.OrdinalIgnoreCase) || text.Contains("(at)", StringComparison.OrdinalIgnoreCase) || text.Contains("[at]", StringComparison.OrdinalIgnoreCase);

    private static void ReadLine(string line, string next, Dictionary<ImprintField, string> fields)
    {
        var marks = Label().Matches(line);
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            var end = i + 1 < marks.Count ? marks[i + 1].Index : line.Length;
            var value = line[(mark.Index + mark.Length)..end].Trim(' ', '-', '–', '|', ';', ',', '.', '*', '•', '/').Trim();
            var field = FieldOf(VietnameseText.Key(mark.Value));
            if (value.Length == 0 && mark.Index + mark.Length >= line.TrimEnd().Length && Label().Count(next) == 0)
                value = next;
            if (field is not ImprintField.None && IsPlausible(field, value) && !fields.ContainsKey(field))
                fields[field] = field is ImprintField.Email ? Email().Match(value).Value : value;
        }

        if (Owner().Match(line) is { Success: true } owner && !fields.ContainsKey(ImprintField.Organisation))
            fields[ImprintField.Organisation] = owner.Groups[1].Value.Trim(' ', '.', ':', '-');
    }

    private static bool IsPlausible(ImprintField field, string value) => field switch
    {
        ImprintField.Phone or ImprintField.Fax => value.Count(char.IsAsciiDigit) >= 3,
        ImprintField.Email => Email().IsMatch(value),
        _ => value.Length >= 3,
    };

    private static ImprintField FieldOf(string key) => key switch
    {
        _ when key.StartsWith("chiu trach nhiem", StringComparison.Ordinal) || key.StartsWith("truong ban bien tap", StringComparison.Ordinal) || key.StartsWith("nguoi chiu", StringComparison.Ordinal) => ImprintField.Responsible,
        _ when key.Contains("mail", StringComparison.Ordinal) || key.Contains("thu dien tu", StringComparison.Ordinal) || key.StartsWith("hop thu", StringComparison.Ordinal) => ImprintField.Email,
        _ when key.StartsWith("dia chi", StringComparison.Ordinal) || key.StartsWith("tru so", StringComparison.Ordinal) || key is "d c" => ImprintField.Address,
        _ when key.Contains("dien thoai", StringComparison.Ordinal) || key is "dt" or "d t" or "phone" or "hotline" || key.StartsWith("tel", StringComparison.Ordinal) => ImprintField.Phone,
        _ when key.StartsWith("fax", StringComparison.Ordinal) => ImprintField.Fax,
        _ when key.Contains("chu quan", StringComparison.Ordinal) => ImprintField.Organisation,
        _ => ImprintField.None,
    };

    private static string? OrganisationIn(List<string> lines)
    {
        foreach (var line in lines)
        {
            var key = VietnameseText.Key(line);
            if (line.Length <= 160 && OrganisationStarts.Any(s => key.StartsWith(s, StringComparison.Ordinal)))
                return line;
        }

        return null;
    }

    private static readonly string[] OrganisationStarts =
        ["uy ban nhan dan", "ubnd", "cong thong tin dien tu", "trang thong tin dien tu", "ban bien tap", "so ", "bo ", "van phong", "hoi dong nhan dan", "cong ty", "phong "];

    // "Ông Nguyễn Văn Mẫu - Chủ tịch UBND xã", "Chủ tịch UBND xã: Nguyễn Văn Mẫu"
    private static (string? Name, string? Position) PersonOf(string? text)
    {
        if (text is null)
            return (null, null);
        var parts = text.Split([" - ", " – ", ", ", ": "], 2, StringSplitOptions.TrimEntries);
        if (parts.Length == 1)
            return (Untitled(text), null);
        return IsPosition(parts[0]) ? (Untitled(parts[1]), parts[0]) : (Untitled(parts[0]), parts[1]);
    }

    private static bool IsPosition(string text)
    {
        var key = VietnameseText.Key(text);
        return key.Contains("chu tich", StringComparison.Ordinal) || key.Contains("truong", StringComparison.Ordinal) || key.Contains("giam doc", StringComparison.Ordinal) || key.Contains("bi thu", StringComparison.Ordinal);
    }

    private static string Untitled(string name)
    {
        foreach (var title in (ReadOnlySpan<string>)["Ông ", "Bà ", "Đồng chí ", "Đ/c ", "đồng chí ", "ông ", "bà "])
        {
            if (name.StartsWith(title, StringComparison.Ordinal))
                return name[title.Length..].Trim();
        }

        return name;
    }

    [GeneratedRegex(@"(?:Người chịu trách nhiệm|Chịu trách nhiệm|Trưởng ban biên tập|Địa chỉ|Trụ sở|Đ/C|Điện thoại|Số điện thoại|Hotline|ĐT|Đ\.T|Tel|Phone|Thư điện tử|Hộp thư(?: điện tử)?|E-?mail|Fax|Cơ quan chủ quản|Đơn vị chủ quản)(?:[^:\d@]{0,40}?)\s?:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"Bản quyền\s*(?:thuộc\s*)?(?:về\s*|của\s*|:\s*)(.{3,160}?)(?:\.\s|\.$|$|\||Ghi rõ)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Owner();

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Email();
}
