using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PortalRules.Language;
using PortalRules.Language.Atoms;
using PortalRules.Language.Conditions;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Checking.Questions;

/// <summary>
/// The evidence hash of a question: what the rule demands (not its texts), the values of its parameters, the period that was judged, and the facts that
/// the question is about. An answer stands as long as none of these change. docs/waivers-and-determinations.md defines it.
/// </summary>
internal sealed class QuestionEvidence
{
    private const string Version = "portalrules/evidence/1";
    private readonly CheckScope _scope;
    private readonly Lazy<HashSet<FactField>?> _used;
    private readonly Lazy<string> _rule;

    // Most rules ask nothing, so nothing is made ready.
    private QuestionEvidence(CheckScope scope, Func<HashSet<FactField>?> used, Func<string> rule) =>
        (_scope, _used, _rule) = (scope, new Lazy<HashSet<FactField>?>(used), new Lazy<string>(rule));

    public static QuestionEvidence Of(DeclarativeRule rule, CheckScope scope) => new(scope, () => [.. rule.UsedFields], () =>
    {
        using var text = new SeenText(used: null, scope);
        text.Add(rule.QuestionHash);
        foreach (var parameter in rule.Parameters)
        {
            text.Add(parameter.Name);
            text.Add(scope.Value(parameter) is { } value ? Write(value.Value) : "-");
        }

        return text.ToString();
    });

    /// <summary>A rule in C# has no text of its own; only the facts count.</summary>
    public static QuestionEvidence OfCode(CheckScope scope) => new(scope, () => null, () => "code");

    /// <summary>Where the question is whether the law is still in force: the texts, and until when each is known to be.</summary>
    public static string OfLaw(RuleDescriptor rule) =>
        Hash(string.Join('\n', rule.Basis.Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.Source.Id} {b.Source.From:yyyy-MM-dd} {b.Source.LastKnown:yyyy-MM-dd}")).Order(StringComparer.Ordinal).Prepend($"{Version} law")));

    /// <summary><c>sha256:</c> and 64 hexadecimal digits.</summary>
    public string HashOf(Finding finding, Verdict verdict)
    {
        using var text = new SeenText(_used.Value, _scope);
        text.Add(Version);
        text.Add(_rule.Value);
        text.Add(verdict.Period is { Days: var days } ? string.Create(CultureInfo.InvariantCulture, $"{days.First:yyyy-MM-dd}..{days.Last:yyyy-MM-dd}") : "");
        text.Add(finding);
        return $"sha256:{text.ToHash()}";
    }

    private static string Hash(string text) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Write(object value) => value switch
    {
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Duration length => string.Create(CultureInfo.InvariantCulture, $"{length.Count} {length.Unit}"),
        ImmutableArray<Atom> list => string.Join('\n', list.Select(a => a.Identity)),
        FactTest condition => condition.Description.Vi,
        _ => VietnameseText.Fold(value.ToString()),
    };
}
