using PortalRules.Reporting.Plain;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Cli.Commands;

/// <summary>Offers the ids of areas to who wrote a code or a name. Both were used again in 2025: nothing is chosen for him.</summary>
internal static class AreaNames
{
    private const int MostOffered = 8;

    /// <summary>The end of a sentence that offers ids; <see langword="null"/> where no area has this code or name.</summary>
    public static LocalizedText? Meant(string text, PortalVocabulary vocabulary, DateOnly? asOf)
    {
        var areas = vocabulary.FindAreas(text);
        if (areas.IsEmpty)
            return null;
        var onDay = asOf is { } day ? vocabulary.FindAreas(text, day) : areas;
        var offered = onDay.IsEmpty ? areas : onDay;
        var (vi, en) = (string.Join(", ", offered.Take(MostOffered).Select(a => Offer(a, "vi"))), string.Join(", ", offered.Take(MostOffered).Select(a => Offer(a, "en"))));
        if (offered.Length > MostOffered)
            (vi, en) = ($"{vi} và {offered.Length - MostOffered} địa bàn khác", $"{en} and {offered.Length - MostOffered} more");
        return onDay.IsEmpty
            ? new($"ngày {PlainContext.Date(asOf!.Value)} không có địa bàn nào như vậy, vào ngày khác thì có: {vi}.", $"on {PlainContext.Date(asOf.Value)} there is none of that code or name, on other days there is: {en}.")
            : new($"hãy viết mã địa bàn: {vi}.", $"write the id of the area: {en}.");
    }

    private static string Offer(Area area, string language)
    {
        var from = area.From is { } first ? $"{(language is "vi" ? " từ" : " from")} {PlainContext.Date(first)}" : "";
        var until = area.Until is { } last ? $"{(language is "vi" ? " đến" : " until")} {PlainContext.Date(last)}" : "";
        return $"{area.Id} ({area.Name}{from}{until})";
    }
}
