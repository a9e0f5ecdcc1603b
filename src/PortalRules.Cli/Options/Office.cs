using PortalRules.Packs;
using PortalRules.Yaml;

namespace PortalRules.Cli.Options;

/// <summary>What the office asks for beside the packs.</summary>
/// <param name="Profile">The round of checks, or <see langword="null"/>.</param>
/// <param name="Tailoring">What it changes; what is right of it.</param>
/// <param name="Mistakes">Mistakes of the files themselves.</param>
internal sealed record Office(Profile? Profile, Tailoring Tailoring, YamlErrors Mistakes)
{
    /// <summary>Holds the files against the packs.</summary>
    /// <exception cref="PackException">All mistakes: of the files, and names that no pack has.</exception>
    public TailoredRules Over(RuleSet rules) => rules.Bind(Tailoring, Profile, Mistakes);
}
