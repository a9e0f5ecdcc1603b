using System.Runtime.InteropServices;

namespace PortalRules.Snapshots;

/// <summary>
/// A value that is known (and then where it was read) or unknown (and then why). <see langword="default"/> is unknown.
/// <c>Known(none)</c> is not unknown: a banner that is known to have no link differs from one whose link could not be followed.
/// </summary>
/// <typeparam name="T">The value's type; a nullable type where "none" is possible.</typeparam>
[StructLayout(LayoutKind.Auto)]
public readonly struct Known<T> : IEquatable<Known<T>>
{
    private const byte KnownBit = 0x80;
    private readonly T? _value;
    private readonly byte _mark;

    private Known(T? value, byte mark) => (_value, _mark) = (value, mark);

    /// <summary>Whether the value is good enough to judge by.</summary>
    public bool IsKnown => (_mark & KnownBit) != 0;

    /// <summary>Where a known value was read; <see cref="Witness.Given"/> for an unknown one.</summary>
    public Witness Witness => IsKnown ? (Witness)(_mark & ~KnownBit) : Witness.Given;

    /// <summary>Why an unknown value is unknown; <see cref="UnknownReason.Unspecified"/> for a known one.</summary>
    public UnknownReason Reason => IsKnown ? UnknownReason.Unspecified : (UnknownReason)_mark;

    /// <summary>An unknown value.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The unknown value.</returns>
    public static Known<T> Unknown(UnknownReason reason = UnknownReason.Unspecified) => new(default, (byte)reason);

    /// <summary>A known value.</summary>
    /// <param name="value">The value; <see langword="null"/> is "known to be none".</param>
    /// <param name="witness">Where it was read.</param>
    /// <returns>The known value.</returns>
    public static Known<T> Of(T value, Witness witness = Witness.Given) => new(value, (byte)((byte)witness | KnownBit));

    /// <summary>A known value, given by whoever built the snapshot.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Known<T>(T value) => Of(value);

    /// <summary>Two values are equal when both are known with equal values, or both unknown for the same reason.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Known<T> left, Known<T> right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Known<T> left, Known<T> right) => !left.Equals(right);

    /// <summary>Takes the value where it is known.</summary>
    /// <param name="value">The value; may be <see langword="null"/> where "none" is known.</param>
    /// <returns>Whether it is known.</returns>
    public bool TryGet(out T value)
    {
        value = _value!;
        return IsKnown;
    }

    /// <summary>The value, or another where it is unknown.</summary>
    /// <param name="fallback">What stands for an unknown value.</param>
    /// <returns>The value or the fallback.</returns>
    public T Or(T fallback) => IsKnown ? _value! : fallback;

    /// <inheritdoc/>
    public bool Equals(Known<T> other) =>
        IsKnown == other.IsKnown && (IsKnown ? EqualityComparer<T>.Default.Equals(_value, other._value) : _mark == other._mark);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Known<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsKnown ? HashCode.Combine(_value) : _mark;

    /// <inheritdoc/>
    public override string ToString() => IsKnown ? _value?.ToString() ?? "none" : "unknown";
}
