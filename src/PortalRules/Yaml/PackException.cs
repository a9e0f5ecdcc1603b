using System.Collections.Immutable;
using System.Globalization;

namespace PortalRules.Yaml;

/// <summary>Files that people write (packs, law, vocabulary, portal.yaml, extraction maps), or rules in C#, have mistakes: all of them, sorted by place.</summary>
public sealed class PackException : Exception
{
    private const int MaxListed = 500;

    /// <summary>Makes the exception.</summary>
    /// <param name="errors">The mistakes; at least one.</param>
    public PackException(IEnumerable<PackError> errors)
        : this(errors, 0)
    {
    }

    internal PackException(IEnumerable<PackError> errors, int notKept)
        : this(Listed([.. errors.Distinct().Order()], notKept))
    {
    }

    private PackException(ImmutableArray<PackError> errors)
        : base(string.Join(Environment.NewLine, errors)) => Errors = errors;

    /// <summary>The mistakes, sorted by file, line and column; of a flood the first 500, and a last entry that says how many more there are.</summary>
    public ImmutableArray<PackError> Errors { get; }

    private static ImmutableArray<PackError> Listed(List<PackError> errors, int notKept)
    {
        if (errors.Count <= MaxListed && notKept == 0)
            return [.. errors];
        var more = Math.Max(errors.Count - MaxListed, 0) + notKept;
        var next = errors[Math.Min(MaxListed, errors.Count - 1)];
        var count = more.ToString("N0", CultureInfo.InvariantCulture);
        return [.. errors.Take(MaxListed), next with { Message = $"and {count} more mistakes from here on; mend those above first." }];
    }
}
