using System.Collections.Immutable;
using PortalRules.Language;
using PortalRules.Language.Atoms;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Packs;

/// <summary>Parameters and their values in words.</summary>
internal static class ParameterWords
{
    private const int MostEntries = 20;

    public static LocalizedText Type(Parameter parameter) => new(
        parameter.Type switch
        {
            "integer" => "số nguyên",
            "share" => "tỷ lệ",
            "duration" => "khoảng thời gian",
            "date" => "ngày",
            "text" => "chuỗi ký tự",
            "list" => "danh sách",
            _ => "điều kiện",
        },
        parameter.Type);

    /// <summary>A value for people; of a long list its beginning and how many there are.</summary>
    public static LocalizedText Value(Parameter parameter, ParameterValue value) => value.Value switch
    {
        decimal share when parameter.Type is "share" => Words.Share(share),
        ImmutableArray<Atom> { Length: > MostEntries } list => Shortened(list),
        var other => ParameterTexts.Write(other),
    };

    /// <summary>A value with the day from which it counts, and on what it stands.</summary>
    public static LocalizedText Dated(Parameter parameter, ParameterValue value)
    {
        var written = Value(parameter, value);
        var (vi, en) = value.From is { } from ? ($"từ ngày {Words.Date(from).Vi}", $"from {Words.Date(from).En}") : ("mọi ngày", "on every day");
        if (value.Basis is not { } basis)
            return new($"{vi}: {written.Vi}", $"{en}: {written.In("en")}");
        var inferred = value.IsInferred ? ("; ngưỡng suy ra, văn bản không quy định", "; inferred, no text sets it") : ("", "");
        var note = value.IsInferred && basis.Note is { } text ? $": {text}" : "";
        return new(
            $"{vi}: {written.Vi} ({basis.Cite("vi")}{inferred.Item1}{note})",
            $"{en}: {written.In("en")} ({basis.Cite("en")}{inferred.Item2}{note})");
    }

    /// <summary>From which day on a parameter has no value any more.</summary>
    public static LocalizedText Ended(DateOnly from) =>
        new($"từ ngày {Words.Date(from).Vi}: không còn giá trị", $"from {Words.Date(from).En}: no value any more");

    private static LocalizedText Shortened(ImmutableArray<Atom> list)
    {
        var (first, count) = (string.Join(", ", list.Take(MostEntries).Select(a => a.Label)), Words.Number(list.Length));
        return new($"{first} … (tất cả {count.Vi} mục)", $"{first} … ({count.En} entries in all)");
    }
}
