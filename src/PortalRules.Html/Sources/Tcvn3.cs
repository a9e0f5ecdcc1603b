using System.Collections.Frozen;

namespace PortalRules.Html.Sources;

/// <summary>Letters of TCVN3 ("ABC"), as they look when its bytes are read as windows-1252.</summary>
internal static class Tcvn3
{
    public const string Written = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦";
    public const string Meant = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";

    private static readonly FrozenDictionary<char, char> Letters = Written.Zip(Meant).ToFrozenDictionary(p => p.First, p => p.Second);

    /// <summary>Writes the letters that are meant; returns how many, which is as many as are written.</summary>
    public static int Convert(ReadOnlySpan<char> written, Span<char> meant)
    {
        for (var i = 0; i < written.Length; i++)
            meant[i] = written[i] < '\u0080' ? written[i] : Letters.GetValueOrDefault(written[i], written[i]);
        return written.Length;
    }
}
