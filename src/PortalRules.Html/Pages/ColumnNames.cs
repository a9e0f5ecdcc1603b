using System.Collections.Frozen;
using PortalRules.Text;

namespace PortalRules.Html.Pages;

/// <summary>The headings under which Vietnamese portals print what we look for; compared without diacritics, punctuation and case.</summary>
internal static class ColumnNames
{
    private const int LongestHeading = 48;

    private static readonly FrozenDictionary<string, Column> Known = new Dictionary<string, Column>(StringComparer.Ordinal)
    {
        ["so ki hieu"] = Column.Number, ["so ky hieu"] = Column.Number, ["so hieu"] = Column.Number, ["so hieu van ban"] = Column.Number, ["so ky hieu van ban"] = Column.Number,
        ["so van ban"] = Column.Number, ["ky hieu"] = Column.Number, ["ki hieu"] = Column.Number, ["so"] = Column.Number, ["so ki hieu van ban"] = Column.Number, ["ky hieu van ban"] = Column.Number,
        ["ngay ban hanh"] = Column.Issued, ["ngay bh"] = Column.Issued, ["ban hanh"] = Column.Issued, ["ngay thang ban hanh"] = Column.Issued, ["ngay ban hanh van ban"] = Column.Issued, ["thoi gian ban hanh"] = Column.Issued,
        ["ngay hieu luc"] = Column.Effective, ["ngay co hieu luc"] = Column.Effective, ["ngay bat dau hieu luc"] = Column.Effective, ["hieu luc tu"] = Column.Effective, ["co hieu luc tu"] = Column.Effective, ["hieu luc tu ngay"] = Column.Effective,
        ["trich yeu"] = Column.Summary, ["trich yeu noi dung"] = Column.Summary, ["noi dung trich yeu"] = Column.Summary, ["ten van ban"] = Column.Summary, ["trich yeu van ban"] = Column.Summary, ["tieu de van ban"] = Column.Summary,
        ["co quan ban hanh"] = Column.Issuer, ["don vi ban hanh"] = Column.Issuer, ["noi ban hanh"] = Column.Issuer, ["co quan ban hanh van ban"] = Column.Issuer,
        ["the loai"] = Column.Kind, ["loai van ban"] = Column.Kind, ["hinh thuc van ban"] = Column.Kind, ["the loai van ban"] = Column.Kind, ["hinh thuc"] = Column.Kind,
        ["tep dinh kem"] = Column.File, ["file dinh kem"] = Column.File, ["tep"] = Column.File, ["tai ve"] = Column.File, ["tai lieu dinh kem"] = Column.File, ["van ban dinh kem"] = Column.File, ["file"] = Column.File, ["tap tin dinh kem"] = Column.File, ["toan van"] = Column.File,
        ["linh vuc"] = Column.Field, ["nguoi ky"] = Column.Field, ["tinh trang"] = Column.Field,
        ["gui gop y"] = Column.Draft, ["gop y"] = Column.Draft, ["bat dau lay y kien"] = Column.Draft, ["ket thuc lay y kien"] = Column.Draft, ["han gop y"] = Column.Draft, ["thoi han lay y kien"] = Column.Draft,
        ["ho ten"] = Column.Name, ["ho va ten"] = Column.Name, ["ten can bo"] = Column.Name, ["ho va ten can bo"] = Column.Name, ["ho ten can bo"] = Column.Name, ["ten lanh dao"] = Column.Name,
        ["chuc vu"] = Column.Position, ["chuc danh"] = Column.Position, ["chuc danh chinh"] = Column.Position, ["chuc vu cong tac"] = Column.Position, ["chuc vu don vi"] = Column.Position, ["chuc vu hien nay"] = Column.Position,
        ["thuoc bo phan"] = Column.Body, ["don vi"] = Column.Body, ["phong ban"] = Column.Body, ["don vi cong tac"] = Column.Body, ["co quan don vi"] = Column.Body, ["co quan"] = Column.Body, ["bo phan"] = Column.Body,
        ["dien thoai"] = Column.Phone, ["so dien thoai"] = Column.Phone, ["dien thoai di dong"] = Column.Phone, ["di dong"] = Column.Phone, ["dt"] = Column.Phone, ["sdt"] = Column.Phone, ["dtdd"] = Column.Phone, ["so dt"] = Column.Phone, ["dien thoai lien he"] = Column.Phone, ["dien thoai co quan"] = Column.Phone, ["so dien thoai lien he"] = Column.Phone,
        ["email"] = Column.Email, ["e mail"] = Column.Email, ["thu dien tu"] = Column.Email, ["dia chi email"] = Column.Email, ["dia chi thu dien tu"] = Column.Email, ["hop thu dien tu"] = Column.Email, ["hop thu"] = Column.Email, ["mail"] = Column.Email,
        ["ngay"] = Column.Date, ["thu"] = Column.Date, ["thu ngay"] = Column.Date, ["ngay thang"] = Column.Date, ["thoi gian"] = Column.Date, ["ngay thang nam"] = Column.Date, ["ngay tiep"] = Column.Date, ["ngay tiep cong dan"] = Column.Date, ["thu ngay thang"] = Column.Date, ["thoi gian tiep"] = Column.Date, ["thoi gian tiep cong dan"] = Column.Date,
        ["chu tri"] = Column.Person, ["nguoi chu tri"] = Column.Person, ["lanh dao"] = Column.Person, ["lanh dao chu tri"] = Column.Person, ["can bo"] = Column.Person, ["ten lanh dao du"] = Column.Person, ["lanh dao du"] = Column.Person,
        ["nguoi tiep"] = Column.Receiver, ["nguoi tiep cong dan"] = Column.Receiver, ["lanh dao tiep"] = Column.Receiver, ["lanh dao tiep dan"] = Column.Receiver, ["lanh dao tiep cong dan"] = Column.Receiver, ["can bo tiep dan"] = Column.Receiver, ["nguoi tiep dan"] = Column.Receiver, ["can bo tiep cong dan"] = Column.Receiver,
        ["dia diem"] = Column.Place, ["noi tiep"] = Column.Place, ["dia diem tiep"] = Column.Place, ["dia diem tiep cong dan"] = Column.Place,
        ["noi dung"] = Column.Content, ["noi dung cong viec"] = Column.Content, ["cong viec"] = Column.Content, ["noi dung lam viec"] = Column.Content, ["noi dung cong tac"] = Column.Content,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Column Of(ReadOnlySpan<char> heading)
    {
        var text = heading.Trim();
        if (text.Length is 0 or > LongestHeading)
            return Column.None;
        return Known.GetValueOrDefault(VietnameseText.Key(text.ToString()));
    }
}
