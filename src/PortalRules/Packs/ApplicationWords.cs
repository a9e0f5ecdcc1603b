using PortalRules.Language;
using PortalRules.Law;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Packs;

/// <summary>The reasons in sentences.</summary>
internal static class ApplicationWords
{
    public static LocalizedText Of(ApplicationReason reason, Portal portal, DateOnly asOf, PortalVocabulary vocabulary) => reason switch
    {
        ApplicationReason.Applies => new("Đúng cấp, đúng địa bàn, có văn bản làm căn cứ đang áp dụng.", "Level and area fit, and a text on which it stands applies."),
        ApplicationReason.LevelUnknown => new("Chưa biết cấp hành chính của cơ quan chủ quản.", "The agency's level is not known."),
        ApplicationReason.AreaUnknown => new("Chưa biết địa bàn của cơ quan chủ quản.", "The agency's area is not known."),
        ApplicationReason.OtherLevel => new("Không áp dụng đối với cấp hành chính này.", "Does not apply to this level."),
        ApplicationReason.OtherArea => new("Không áp dụng đối với địa bàn này.", "Does not apply to this area."),
        ApplicationReason.AreaNotExisting or ApplicationReason.LevelNotExisting => ExistenceWords.Of(portal, asOf, vocabulary)!,
        ApplicationReason.NotYetInForce => new("Văn bản làm căn cứ chưa có hiệu lực tại ngày xét.", "The text on which it stands is not yet in force on the as-of date."),
        ApplicationReason.Ended => new("Văn bản làm căn cứ đã hết hiệu lực tại ngày xét.", "The text on which it stands is no longer in force on the as-of date."),
        ApplicationReason.BindsOtherLevels => new("Văn bản làm căn cứ không áp dụng đối với cấp hành chính này.", "The text on which it stands does not bind this level."),
        ApplicationReason.NotChosen => new("Bộ quy tắc dựa trên văn bản này không được chọn cho lần kiểm tra này.", "No pack that stands on it was chosen for this check."),
        _ => new("Không có văn bản làm căn cứ nào áp dụng tại ngày xét.", "No text on which it stands applies on the as-of date."),
    };

    /// <summary>A pack that applies, although no text on which it stands is certainly in force.</summary>
    public static LocalizedText Unconfirmed { get; } = new(
        "Đúng cấp, đúng địa bàn; chưa xác định được văn bản làm căn cứ có hiệu lực tại ngày xét, nên nội dung chưa đạt cần được kiểm tra trực tiếp.",
        "Level and area fit; it is not known whether a text on which it stands is in force on the as-of date, so a miss becomes a question.");

    /// <summary>A pack that applies for the packs that it includes.</summary>
    public static LocalizedText Included { get; } = new(
        "Đúng cấp, đúng địa bàn; bộ quy tắc mà nó gồm cả đang áp dụng.",
        "Level and area fit, and a pack that it includes applies.");

    /// <param name="reason">Of a legal text.</param>
    /// <param name="source">The text.</param>
    /// <param name="law">Where the text that ended it is found.</param>
    public static LocalizedText Of(ApplicationReason reason, LegalSource source, LawCatalogue law) => reason switch
    {
        ApplicationReason.Applies => new("Có hiệu lực tại ngày xét.", "In force on the as-of date."),
        ApplicationReason.NotYetInForce when source.From is { } from => new(
            $"Chưa có hiệu lực tại ngày xét (có hiệu lực từ ngày {Words.Date(from).Vi}).",
            $"Not yet in force on the as-of date (in force from {Words.Date(from).En})."),
        ApplicationReason.NotYetInForce => new("Chưa được ban hành tại ngày xét.", "Not yet issued on the as-of date."),
        ApplicationReason.Ended => EndOf(source, law),
        ApplicationReason.StartUnconfirmed => new(
            "Chưa rõ ngày bắt đầu có hiệu lực; nội dung chưa đạt cần được kiểm tra trực tiếp.",
            "The first day in force is not known; a miss becomes a question."),
        ApplicationReason.EndUnconfirmed => new(
            $"Chưa xác định được còn hiệu lực tại ngày xét hay không (biết chắc đến ngày {Words.Date(source.LastKnown!.Value).Vi}); nội dung chưa đạt cần được kiểm tra trực tiếp.",
            $"Not known to be still in force on the as-of date (known to be valid on {Words.Date(source.LastKnown.Value).En}); a miss becomes a question."),
        _ => new(
            $"Không áp dụng đối với cấp này (áp dụng đối với: {string.Join(", ", source.Binds.Select(l => Words.Word(l).Vi))}).",
            $"Does not bind this level (binds: {string.Join(", ", source.Binds)})."),
    };

    private static LocalizedText EndOf(LegalSource source, LawCatalogue law)
    {
        var (vi, en) = source.EndedBy is { } ended
            ? ($", theo {Cite(ended, law, "vi")}", $", ended by {Cite(ended, law, "en")}")
            : law.Sources.FirstOrDefault(s => s.Replaces.Contains(source.Id, StringComparer.Ordinal)) is { } next
            ? ($", được thay thế bởi {next.Cite("vi")}", $", replaced by {next.Cite("en")}")
            : ("", "");
        return new(
            $"Đã hết hiệu lực tại ngày xét (có hiệu lực đến hết ngày {Words.Date(source.To!.Value).Vi}{vi}).",
            $"No longer in force on the as-of date (in force until {Words.Date(source.To.Value).En}{en}).");
    }

    // The text that ended another need not be in the catalogue; then its id is all that is known.
    private static string Cite(LegalReference reference, LawCatalogue law, string language)
    {
        var text = law.Find(reference.Source)?.Cite(language) ?? reference.Source;
        return reference.At is { } at ? $"{at} – {text}" : text;
    }
}
