using PortalRules.Yaml;

namespace PortalRules.Cli;

/// <summary>Names that a user types: an unknown one is answered with the nearest known one.</summary>
internal static class Names
{
    public static CommandException Unknown(string viWhat, string enWhat, string name, IEnumerable<string> known)
    {
        var names = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (YamlErrors.Nearest(name, names) is { } near)
            return new CommandException($"không có {viWhat} \"{name}\"; có phải \"{near}\" không?", $"unknown {enWhat} \"{name}\"; did you mean \"{near}\"?");
        var list = names.Count is > 0 and <= 24 ? string.Join(", ", names) : "";
        return list.Length > 0
            ? new CommandException($"không có {viWhat} \"{name}\"; hiện có: {list}.", $"unknown {enWhat} \"{name}\"; known: {list}.")
            : new CommandException($"không có {viWhat} \"{name}\".", $"unknown {enWhat} \"{name}\".");
    }

    /// <summary>The name itself where it is known.</summary>
    /// <exception cref="CommandException">It is not.</exception>
    public static string Known(string viWhat, string enWhat, string name, IReadOnlyCollection<string> known) =>
        known.Contains(name, StringComparer.Ordinal) ? name : throw Unknown(viWhat, enWhat, name, known);
}
