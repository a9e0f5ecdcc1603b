namespace PortalRules.Capture.Robots;

/// <summary>One <c>Allow</c> or <c>Disallow</c> line: a pattern with <c>*</c> for anything and <c>$</c> for the end.</summary>
internal sealed class RobotsRule
{
    private readonly string[] _parts;
    private readonly bool _toEnd;

    public RobotsRule(bool allows, string pattern)
    {
        Allows = allows;
        _toEnd = pattern.EndsWith('$');
        _parts = [.. (_toEnd ? pattern[..^1] : pattern).Split('*').Select(p => RobotsText.Normalise(p).Replace("$", "%24", StringComparison.Ordinal))];
        Length = _parts.Sum(p => p.Length) + _parts.Length - 1 + (_toEnd ? 1 : 0);
    }

    /// <summary>Whether it allows or forbids.</summary>
    public bool Allows { get; }

    /// <summary>How specific it is, in octets: the longest rule that matches decides.</summary>
    public int Length { get; }

    /// <summary>Whether the rule is about a path.</summary>
    /// <param name="path">The path with its query, in the form of <see cref="RobotsText.OfPath"/>.</param>
    public bool Matches(string path)
    {
        if (!path.StartsWith(_parts[0], StringComparison.Ordinal))
            return false;
        var at = _parts[0].Length;
        for (var i = 1; i < _parts.Length; i++)
        {
            // The last part of a pattern that goes to the end stands at the end; any other is best found as early as possible.
            if (_toEnd && i == _parts.Length - 1)
                return path.Length - _parts[i].Length >= at && path.EndsWith(_parts[i], StringComparison.Ordinal);
            var found = path.IndexOf(_parts[i], at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + _parts[i].Length;
        }

        return !_toEnd || at == path.Length;
    }
}
