using System.Collections.Immutable;

namespace PortalRules.Yaml;

/// <summary>Files that people write (packs, law, vocabulary, portal.yaml, extraction maps) have mistakes: all of them, sorted by place.</summary>
public sealed class PackException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="errors">The mistakes; at least one.</param>
    public PackException(IEnumerable<PackError> errors)
        : this([.. errors.Distinct().Order()])
    {
    }

    private PackException(ImmutableArray<PackError> errors)
        : base(string.Join(Environment.NewLine, errors)) => Errors = errors;

    /// <summary>The mistakes, sorted by file, line and column.</summary>
    public ImmutableArray<PackError> Errors { get; }
}
