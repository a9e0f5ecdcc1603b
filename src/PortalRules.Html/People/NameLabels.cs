namespace PortalRules.Html.People;

/// <summary>Whether a text may hold a label or heading for names ("Họ và tên", "Người liên hệ", "Cán bộ"), with diacritics or without.</summary>
internal static class NameLabels
{
    /// <summary>Cheap, and never wrong where it says no.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at + 2 < text.Length; at++)
        {
            switch (text[at] | 0x20)
            {
                case 't' when IsE(text[at + 1]) && (text[at + 2] | 0x20) is 'n' && IsEnd(text, at + 3):
                case 'n' when text[at..].StartsWith("người l", StringComparison.OrdinalIgnoreCase) || text[at..].StartsWith("nguoi l", StringComparison.OrdinalIgnoreCase):
                case 'c' when text[at + 1] is 'á' or 'Á' or 'a' or 'A' && text[at..] is [_, _, 'n' or 'N', _, 'b' or 'B', 'ộ' or 'Ộ' or 'o' or 'O', ..]:
                    return true;
            }
        }

        return false;
    }

    private static bool IsE(char c) => c is 'ê' or 'Ê' or 'e' or 'E';

    private static bool IsEnd(ReadOnlySpan<char> text, int at) => at >= text.Length || !char.IsLetter(text[at]);
}
