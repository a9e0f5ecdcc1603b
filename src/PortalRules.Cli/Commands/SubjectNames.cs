using PortalRules.Cli.Options;
using PortalRules.Cli.Output;
using PortalRules.Law;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;
using PortalRules.Yaml;

namespace PortalRules.Cli.Commands;

/// <summary>Levels and areas are names of the vocabulary; a misspelt one would silently apply no rule at all.</summary>
internal static class SubjectNames
{
    /// <exception cref="CommandException">The area that was given on the command line is unknown.</exception>
    public static void Check(Subject subject, PortalVocabulary vocabulary)
    {
        if (subject.Portal.Area is { } area && vocabulary.Area(area) is null)
            throw Names.Unknown("địa bàn", "area", area, vocabulary.Areas.Select(a => a.Id));
    }

    /// <summary>A portal.yaml may name an area that no loaded pack knows; that is said, for it may be a slip.</summary>
    /// <exception cref="CommandException">The level is none of the five.</exception>
    public static void Doubt(Portal portal, PortalVocabulary vocabulary, Terminal terminal)
    {
        if (portal.Level is { } level)
            Names.Known("cấp hành chính", "level", level, LawKeys.Levels);
        if (portal.Area is not { } area || vocabulary.Area(area) is not null)
            return;
        var near = YamlErrors.Nearest(area, vocabulary.Areas.Select(a => a.Id));
        terminal.Say(new LocalizedText(
            $"portalrules: lưu ý, địa bàn \"{area}\" không có trong danh mục{(near is null ? "" : $"; có phải \"{near}\" không?")}",
            $"portalrules: note that the area \"{area}\" is not in the vocabulary{(near is null ? "." : $"; did you mean \"{near}\"?")}"));
    }
}
