using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>One thing that an office changes. Names are as written; whether they exist is looked at when the tailoring meets its packs.</summary>
/// <param name="Name">The id of the rule, or PACK/NAME of the parameter.</param>
/// <param name="NameMark">Where that name stands.</param>
/// <param name="Mark">Where the change stands.</param>
internal abstract record TailoringOperation(string Name, YamlMark NameMark, YamlMark Mark)
{
    /// <summary>A rule gets another severity.</summary>
    public sealed record SetSeverity(string Name, YamlMark NameMark, YamlMark Mark, Severity Severity) : TailoringOperation(Name, NameMark, Mark);

    /// <summary>A rule is not judged.</summary>
    public sealed record Skip(string Name, YamlMark NameMark, YamlMark Mark, string Reason) : TailoringOperation(Name, NameMark, Mark);

    /// <summary>A rule whose changes have mistakes of their own: only its id is looked at.</summary>
    public sealed record Mention(string Name, YamlMark NameMark) : TailoringOperation(Name, NameMark, NameMark);

    /// <summary>A parameter gets the office's own value, not yet typed.</summary>
    public sealed record SetParameter(string Name, YamlMark NameMark, YamlNode Value) : TailoringOperation(Name, NameMark, Value.Mark);
}
