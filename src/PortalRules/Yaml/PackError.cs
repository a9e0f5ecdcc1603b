namespace PortalRules.Yaml;

/// <summary>A mistake in a file that people write, or in a rule in C#: what was found, what was expected, where, and what to do.</summary>
/// <param name="File">The file's name as given; for a rule in C# its class.</param>
/// <param name="Line">The line, from 1; 0 for a class.</param>
/// <param name="Column">The column, from 1; 0 for a class.</param>
/// <param name="Message">A sentence.</param>
public sealed record PackError(string File, int Line, int Column, string Message) : IComparable<PackError>
{
    /// <inheritdoc/>
    public int CompareTo(PackError? other)
    {
        if (other is null)
            return 1;
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
            return byFile;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    /// <summary><c>file:line:column: message</c>; for a class <c>class: message</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Line == 0 ? $"{File}: {Message}" : FormattableString.Invariant($"{File}:{Line}:{Column}: {Message}");

    /// <summary>Whether one error comes before another.</summary>
    /// <param name="left">One error.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it comes before.</returns>
    public static bool operator <(PackError left, PackError right) => Comparer<PackError>.Default.Compare(left, right) < 0;

    /// <summary>Whether one error comes after another.</summary>
    /// <param name="left">One error.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it comes after.</returns>
    public static bool operator >(PackError left, PackError right) => Comparer<PackError>.Default.Compare(left, right) > 0;

    /// <summary>Whether one error does not come after another.</summary>
    /// <param name="left">One error.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it does not come after.</returns>
    public static bool operator <=(PackError left, PackError right) => Comparer<PackError>.Default.Compare(left, right) <= 0;

    /// <summary>Whether one error does not come before another.</summary>
    /// <param name="left">One error.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether it does not come before.</returns>
    public static bool operator >=(PackError left, PackError right) => Comparer<PackError>.Default.Compare(left, right) >= 0;
}
