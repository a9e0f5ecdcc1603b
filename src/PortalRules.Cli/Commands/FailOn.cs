using PortalRules.Checking;
using PortalRules.Rules;

namespace PortalRules.Cli.Commands;

/// <summary>From where on a failed rule makes the run fail.</summary>
internal sealed record FailOn(Severity? Least, bool MustOnly)
{
    public static IReadOnlyList<string> Words { get; } = ["error", "warning", "info", "never"];

    /// <exception cref="CommandException">Another word.</exception>
    public static FailOn Parse(string word) => Names.Known("mức", "level for --fail-on", word, Words) switch
    {
        "error" => new FailOn(Severity.Error, MustOnly: true),
        "warning" => new FailOn(Severity.Warning, MustOnly: false),
        "info" => new FailOn(Severity.Info, MustOnly: false),
        _ => new FailOn(Least: null, MustOnly: false),
    };

    public bool Counts(RuleResult result) =>
        result.CountsAsMiss
        && result.Rule.Severity >= Least
        && (!MustOnly || result.Rule.Obligation is Obligation.Must);
}
