using PortalRules.Cli.Options;
using PortalRules.Cli.Output;
using PortalRules.Law;
using PortalRules.Packs;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;
using PortalRules.Yaml;

namespace PortalRules.Cli.Commands;

/// <summary>Levels and areas are names of the vocabulary; a misspelt one would silently apply no rule at all.</summary>
internal static class SubjectNames
{
    /// <summary>Checks what was given on the command line; of codes and names, the areas of the day are offered.</summary>
    /// <exception cref="CommandException">The area is unknown.</exception>
    public static void Check(Subject subject, PortalVocabulary vocabulary, DateOnly? asOf)
    {
        if (subject.Portal.Area is { } area && vocabulary.Area(area) is null)
            throw AreaNames.Meant(area, vocabulary, asOf) is { } meant
                ? new CommandException($"không có địa bàn \"{area}\"; {meant.Vi}", $"unknown area \"{area}\"; {meant.In("en")}")
                : Names.Unknown("địa bàn", "area", area, vocabulary.AreasLike(area));
    }

    /// <summary>A portal.yaml may name an area that no loaded pack knows; that is said, for it may be a slip.</summary>
    /// <exception cref="CommandException">The level is none of the five.</exception>
    public static void Doubt(Portal portal, PortalVocabulary vocabulary, Terminal terminal)
    {
        if (portal.Level is { } level)
            Names.Known("cấp hành chính", "level", level, LawKeys.Levels);
        if (portal.Area is { } area && vocabulary.Area(area) is null)
            Note(terminal, Unknown(area, AreaNames.Meant(area, vocabulary, asOf: null), YamlErrors.Nearest(area, vocabulary.AreasLike(area))));
    }

    /// <summary>Rules that ask for no level and no area run also for an agency that does not exist on the day; that is said.</summary>
    public static void Existence(Portal portal, DateOnly asOf, PortalVocabulary vocabulary, Terminal terminal)
    {
        if (ExistenceWords.Of(portal, asOf, vocabulary) is { } missing)
            Note(terminal, new LocalizedText(Within(missing.Vi), Within(missing.In("en"))));
    }

    private static LocalizedText Unknown(string area, LocalizedText? meant, string? near)
    {
        var (vi, en) = ($"địa bàn \"{area}\" không có trong danh mục", $"the area \"{area}\" is not in the vocabulary");
        if (meant is not null)
            return new($"{vi}; {meant.Vi}", $"{en}; {meant.In("en")}");
        return near is null ? new(vi, $"{en}.") : new($"{vi}; có phải \"{near}\" không?", $"{en}; did you mean \"{near}\"?");
    }

    private static void Note(Terminal terminal, LocalizedText text) =>
        terminal.Say(new LocalizedText($"portalrules: lưu ý, {text.Vi}", $"portalrules: note that {text.In("en")}"));

    private static string Within(string sentence) => $"{char.ToLowerInvariant(sentence[0])}{sentence[1..]}";
}
