using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Checking.Decisions;

/// <summary>An answer in a file for the command <c>review</c>: what it leaves out is known from the report or given for all.</summary>
internal sealed record WrittenAnswer
{
    public required string Rule { get; init; }

    public string? Finding { get; init; }

    public required Outcome Outcome { get; init; }

    public string? Authority { get; init; }

    public DateTimeOffset? At { get; init; }

    public string? Remark { get; init; }

    public DateOnly? Until { get; init; }

    public required YamlMark Mark { get; init; }
}
