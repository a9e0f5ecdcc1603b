using System.Collections.Immutable;

namespace PortalRules.Cli.Options;

/// <summary>A file of headers that open a portal: <c>Name: value</c>, one a line; empty lines and those that begin with <c>#</c> aside.</summary>
internal static class HeaderFile
{
    /// <exception cref="CommandException">Lines are no headers: all of them. The value of a header is never repeated in a message.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ImmutableArray<KeyValuePair<string, string>> Read(string file)
    {
        var headers = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var lines = File.ReadAllLines(file);
        var wrong = new List<int>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line[0] is '#')
                continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && line[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && line[(colon + 1)..].Trim() is { Length: > 0 } value)
                headers.Add(new(line[..colon], value));
            else
                wrong.Add(i + 1);
        }

        return wrong.Count == 0 ? headers.ToImmutable() : throw new CommandException(
            $"{file}: dòng {string.Join(", ", wrong)} không phải là tiêu đề HTTP; viết dạng \"Authorization: Basic …\", mỗi dòng một tiêu đề.",
            $"{file}: line {string.Join(", ", wrong)} is no header; write \"Authorization: Basic …\", one a line.");
    }
}
