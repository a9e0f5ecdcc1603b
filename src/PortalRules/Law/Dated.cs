using System.Collections.Immutable;

namespace PortalRules.Law;

/// <summary>A value that changes from one day to the next. The value in force on a day is the one with the latest start not after it.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class Dated<T>
    where T : class
{
    private readonly ImmutableArray<(DateOnly From, T? Value)> _values;

    internal Dated(IEnumerable<(DateOnly From, T? Value)> values) => _values = [.. values.OrderBy(v => v.From)];

    /// <summary>All values with the day from which each counts, the earliest first; <see langword="null"/> is an end.</summary>
    internal ImmutableArray<(DateOnly From, T? Value)> All => _values;

    /// <summary>The value on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The value, or <see langword="null"/> before the first and after an end.</returns>
    public T? On(DateOnly day)
    {
        T? result = null;
        foreach (var (from, value) in _values)
        {
            if (from <= day)
                result = value;
        }

        return result;
    }
}
