using System.Text;
using PortalRules.Snapshots;

namespace PortalRules.Facts;

/// <summary>The names in snapshot JSON: camelCase for kinds and fields, kebab-case for reasons and witnesses.</summary>
internal static class SnapshotJsonNames
{
    public const string Unknown = "unknown";
    public const string Witness = "witness";
    public const string At = "at";

    public static Dictionary<string, UnknownReason> Reasons { get; } = WordsOf<UnknownReason>();

    public static Dictionary<string, Witness> Witnesses { get; } = WordsOf<Witness>();

    /// <summary>The key of a field.</summary>
    public static string Of(FactField field) => Camel(field.StoredName);

    public static string Camel(string kebab)
    {
        var result = new StringBuilder(kebab.Length);
        for (var i = 0; i < kebab.Length; i++)
            result.Append(kebab[i] == '-' ? char.ToUpperInvariant(kebab[++i]) : kebab[i]);
        return result.ToString();
    }

    public static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var result = new StringBuilder();
        foreach (var c in value.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && result.Length > 0)
                result.Append('-');
            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }

    public static IEnumerable<FactField> Captured(FactKind kind) => kind.Fields.Where(f => !f.IsDerived);

    private static Dictionary<string, TEnum> WordsOf<TEnum>()
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().ToDictionary(Word, StringComparer.Ordinal);
}
