using System.Text.RegularExpressions;
using PortalRules.Html.People;
using PortalRules.Text;

namespace PortalRules.Html.Imprints;

/// <summary>The fields of an imprint, read off its lines. A developer's credit is nobody's imprint.</summary>
internal sealed partial class ImprintFields
{
    private const int LongestLine = 600;
    private const int LongestLabel = 30;
    private const int LongestAddress = 180;

    private static readonly char[] Around = [' ', '-', '–', '|', ';', ',', '.', '*', '•', '/', ':'];

    private static readonly string[] OrganisationStarts =
    [
        "ủy ban nhân dân", "ubnd", "cổng thông tin điện tử", "trang thông tin điện tử", "cổng ttđt", "trang ttđt", "ban biên tập", "sở ", "bộ ", "cục ", "chi cục ", "văn phòng ", "hội đồng nhân dân", "hđnd", "đảng ủy", "huyện ủy", "công ty", "phòng ", "trung tâm ", "ban quản lý",
    ];

    private static readonly string[] AddressStarts = ["số ", "thôn ", "đường ", "khu ", "tổ ", "xã ", "ấp ", "khối ", "tầng ", "bản ", "phố ", "quốc lộ ", "ql", "tỉnh lộ ", "km", "xóm ", "buôn ", "làng ", "phường ", "thị trấn ", "tdp", "tiểu khu "];
    private static readonly string[] Places = [" xã ", " phường ", " huyện ", " tỉnh ", " thành phố ", " quận ", " thị trấn ", " thị xã ", " tp", " hà nội", " đường "];

    private readonly Dictionary<ImprintField, string> _values = [];
    private readonly HashSet<ImprintField> _disputed = [];
    private bool _isResponsibleByName;
    private string? _portalName;

    public bool IsEmpty => _values.Count == 0;

    public static ImprintFields Of(List<string> lines)
    {
        var fields = new ImprintFields();
        var own = lines.ConvertAll(l => WithoutCredit(l.Length > LongestLine ? l[..LongestLine] : l));
        for (var i = 0; i < own.Count; i++)
            fields.Line(own[i], i + 1 < own.Count ? own[i + 1] : "");
        var hasLabels = !fields.IsEmpty;
        foreach (var line in own)
            fields.Unlabelled(line);
        // Icons alone may stand for labels; a single number or address is no imprint yet.
        if (!hasLabels && (fields._values.Count < 2 || OrganisationIn(own) is null))
            fields._values.Clear();
        if (fields.IsEmpty)
            return fields;
        fields.Add(ImprintField.Organisation, fields._portalName);
        fields.Add(ImprintField.Organisation, OrganisationIn(own));
        return fields;
    }

    public string? Get(ImprintField field) => _values.GetValueOrDefault(field);

    /// <summary>Whether the imprint gives two different values, so that neither is known.</summary>
    public bool IsDisputed(ImprintField field) => _disputed.Contains(field);

    /// <summary>Takes a value where the field has none.</summary>
    public void Add(ImprintField field, string? value)
    {
        if (value is { Length: > 0 })
            _values.TryAdd(field, value);
    }

    private static string WithoutCredit(string line) => Credit().Match(line) is not { Success: true } credit ? line
        : Answer().Match(line, credit.Index) is { Success: true } answer ? $"{line[..credit.Index].TrimEnd(Around)} | {line[answer.Index..]}"
        : line[..credit.Index].TrimEnd(Around);

    private void Line(string line, string next)
    {
        var marks = Label().Matches(line);
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            var end = i + 1 < marks.Count ? marks[i + 1].Index : line.Length;
            var value = line[(mark.Index + mark.Length)..end].Trim(Around).Trim();
            var field = FieldOf(VietnameseText.Key(mark.Value));
            if (value.Length == 0 && mark.Index + mark.Length >= line.TrimEnd().Length && Label().Count(next) == 0)
                value = next;
            Take(field, VietnameseText.Key(mark.Value), value);
        }

        if (marks.Count == 0 && line.Length <= LongestLabel && VietnameseText.Key(line) is var key && FieldOf(key) is not ImprintField.None and var named && next.Length > 0 && Label().Count(next) == 0 && FieldOf(VietnameseText.Key(next)) is ImprintField.None)
            Take(named, key, next);
        if (Owner().Match(line) is { Success: true } owner && WithoutYears(owner.Groups[1].Value) is { Length: > 3 } name && !ForReuse().IsMatch(name))
        {
            // A portal owns nothing: who runs it may stand below.
            if (IsPortalName(name))
                _portalName ??= name;
            else
                Add(ImprintField.Organisation, name);
        }

        if (Licence().Match(line) is { Success: true } licence)
            Add(ImprintField.Licence, licence.Value.Trim(Around));
    }

    private void Take(ImprintField field, string label, string value)
    {
        if (field is ImprintField.None || Plausible(field, value) is not { } plausible)
            return;
        if (!_values.TryGetValue(field, out var known))
        {
            _values[field] = plausible;
            _isResponsibleByName |= field is ImprintField.Responsible && label.Contains("chiu trach nhiem", StringComparison.Ordinal);
            return;
        }

        // "Chịu trách nhiệm" says it better than "Trưởng Ban biên tập"; two that say the same are a question.
        if (field is ImprintField.Responsible && label.Contains("chiu trach nhiem", StringComparison.Ordinal) != _isResponsibleByName)
        {
            if (!_isResponsibleByName)
                (_values[field], _isResponsibleByName) = (plausible, true);
            return;
        }

        if (field is ImprintField.Responsible or ImprintField.Address && !IsSame(known, plausible))
            _disputed.Add(field);
    }

    private static bool IsSame(string a, string b)
    {
        var (x, y) = (VietnameseText.Key(a), VietnameseText.Key(b));
        return x.Contains(y, StringComparison.Ordinal) || y.Contains(x, StringComparison.Ordinal);
    }

    // Icons stand where labels would.
    private void Unlabelled(string line)
    {
        if (Label().Count(line) > 0)
        {
            Add(ImprintField.Email, Contacts.EmailIn(line));
            return;
        }

        foreach (var part in line.Split(['|', '•', '·'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Add(ImprintField.Email, Contacts.EmailIn(part));
            if (Contacts.IsPhone(part))
                Add(ImprintField.Phone, Contacts.PhoneIn(part));
            else if (IsAddress(part))
                Add(ImprintField.Address, part.Trim(Around));
        }
    }

    private static bool IsAddress(string text)
    {
        if (text.Length is < 10 or > LongestAddress || !text.Contains(',', StringComparison.Ordinal) && !text.Contains(" - ", StringComparison.Ordinal))
            return false;
        var folded = $"{VietnameseText.Fold(text).Replace(',', ' ')} ";
        return (char.IsAsciiDigit(folded[0]) || Array.Exists(AddressStarts, s => folded.StartsWith(s, StringComparison.Ordinal))) && Array.Exists(Places, p => folded.Contains(p, StringComparison.Ordinal)) && !folded.Contains("số điện thoại", StringComparison.Ordinal) && !folded.Contains("giấy phép", StringComparison.Ordinal);
    }

    private static string? Plausible(ImprintField field, string value) => field switch
    {
        ImprintField.Phone or ImprintField.Fax => Number(value),
        ImprintField.Email => Contacts.EmailIn(value),
        _ => value.Length >= 3 ? value : null,
    };

    private static string? Number(string value)
    {
        if (Contacts.PhoneValue(value) is not { } number)
            return null;
        return number.Any(char.IsLetter) && Contacts.PhoneIn(number) is { } phone ? phone : number;
    }

    private static ImprintField FieldOf(string key) => key switch
    {
        _ when key.StartsWith("chiu trach nhiem", StringComparison.Ordinal) || key.StartsWith("truong ban bien tap", StringComparison.Ordinal) || key.StartsWith("truong bbt", StringComparison.Ordinal) || key.StartsWith("tong bien tap", StringComparison.Ordinal) || key.StartsWith("nguoi chiu", StringComparison.Ordinal) || key.StartsWith("phu trach noi dung", StringComparison.Ordinal) => ImprintField.Responsible,
        _ when key.Contains("mail", StringComparison.Ordinal) || key.Contains("thu dien tu", StringComparison.Ordinal) || key.StartsWith("hop thu", StringComparison.Ordinal) || key.Contains("thu cong vu", StringComparison.Ordinal) => ImprintField.Email,
        _ when key.StartsWith("dia chi", StringComparison.Ordinal) || key.StartsWith("tru so", StringComparison.Ordinal) || key is "d c" or "dc" or "address" => ImprintField.Address,
        _ when key.Contains("dien thoai", StringComparison.Ordinal) || key is "dt" or "d t" or "sdt" or "phone" or "hotline" || key.StartsWith("tel", StringComparison.Ordinal) || key.StartsWith("duong day nong", StringComparison.Ordinal) => ImprintField.Phone,
        _ when key.StartsWith("fax", StringComparison.Ordinal) => ImprintField.Fax,
        _ when key.Contains("chu quan", StringComparison.Ordinal) => ImprintField.Organisation,
        _ => ImprintField.None,
    };

    private static string? OrganisationIn(List<string> lines)
    {
        foreach (var line in lines)
        {
            var mark = Label().Match(line);
            var part = (mark.Success ? line[..mark.Index] : line).Split(['|', '•'])[0].Trim(Around);
            var folded = VietnameseText.Fold(part);
            if (part.Length is > 3 and <= 160 && Array.Exists(OrganisationStarts, s => folded.StartsWith(s, StringComparison.Ordinal)))
                return part;
        }

        return null;
    }

    private static bool IsPortalName(string name) =>
        VietnameseText.Key(name) is var key && (key.StartsWith("trang thong tin", StringComparison.Ordinal) || key.StartsWith("cong thong tin", StringComparison.Ordinal) || key.StartsWith("trang ttdt", StringComparison.Ordinal) || key.StartsWith("cong ttdt", StringComparison.Ordinal));

    private static string WithoutYears(string owner) => Years().Replace(owner, "").Trim(Around);

    [GeneratedRegex(@"(?:(?:Người chịu trách nhiệm|Chịu trách nhiệm|Trưởng ban biên tập|Trưởng BBT|Tổng biên tập|Phụ trách nội dung|Địa chỉ|Trụ sở|Đ/C|(?<!\p{L})ĐC|Điện thoại|Số điện thoại|Đường dây nóng|Hotline|SĐT|ĐT|Đ\.T|Tel|Phone|Thư điện tử|Thư công vụ|Hộp thư(?: điện tử)?|E-?mail|Fax|Cơ quan chủ quản|Đơn vị chủ quản|Address)(?:[^:\d@|]{0,40}?)\s?[:：]|(?<!\p{L})(?:Điện thoại|Số điện thoại|SĐT|ĐT|Tel|Hotline|Fax)\.?\s(?=[(+]{0,2}\d)|(?<!\p{L})E-?mail\s(?=[A-Za-z0-9._-]{1,64}@))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"(?:Người chịu trách nhiệm|Chịu trách nhiệm|Trưởng ban biên tập|Cơ quan chủ quản|Đơn vị chủ quản)[^:\d@|]{0,40}?\s?[:：]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answer();

    [GeneratedRegex(@"(?:Bản quyền\s*(?:thuộc\s+(?:về\s*|của\s*)?|về\s*|của\s*|:\s*|©\s*)|(?:©|Copyright|\(c\))\s*(?:©|\(c\))?\s*(?:bản quyền\s*(?:thuộc\s*)?(?:về\s*|của\s*)?)?)(.{3,160}?)(?:\.\s|\.$|$|\||Ghi rõ|All rights|-\s*Ghi)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Owner();

    [GeneratedRegex(@"^(?:[\s\d–,©:-]|copyright|\(c\)|bản quyền|thuộc về|thuộc\s|by\s|của\s)+|(?<=^|\s)(?:19|20)\d\d\s*(?:-\s*(?:19|20)\d\d)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"ghi rõ|trích dẫn|all rights|reserved|sử dụng lại|phát hành lại", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForReuse();

    [GeneratedRegex(@"Giấy phép(?: [\p{L} ]{0,60}?)? ?số ?:? ?[^|\n]{3,160}?(?=$|\||\. |\.$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Licence();

    [GeneratedRegex(@"(?:thiết kế|phát triển|xây dựng|vận hành|cung cấp|thi công)(?:[ ,&/]+(?:và |phát triển|xây dựng|vận hành|thiết kế|quản trị|duy trì|kỹ thuật|website|web|cổng|trang|giải pháp|phần mềm|nền tảng|hạ tầng))*\s?(?:bởi|:)|(?:đơn vị|công ty|nhà) (?:thiết kế|phát triển|xây dựng|thi công|cung cấp|vận hành)|hỗ trợ kỹ thuật|power(?:ed)? by|designed by|developed by|design by|được xây dựng (?:bởi|trên)|một sản phẩm của|bản quyền phần mềm", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Credit();
}
