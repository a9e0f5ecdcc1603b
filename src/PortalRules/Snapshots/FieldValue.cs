using System.Runtime.InteropServices;

namespace PortalRules.Snapshots;

/// <summary>
/// What a field of a fact holds: a value, known to be none, or unknown. Values are <see cref="string"/> (label, text, word, raw, host, email),
/// <see cref="decimal"/> (number, share), <see cref="bool"/>, <see cref="Text.PortalDate"/>, <see cref="PortalUrl"/>,
/// <see cref="FactList"/> (collection), <see cref="System.Collections.Immutable.ImmutableSortedDictionary{TKey, TValue}"/> of texts whose keys ignore case
/// (dictionary) or another fact (node).
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FieldValue
{
    private readonly byte _state;

    private FieldValue(object? value, byte state, UnknownReason reason, Witness witness = Witness.Given) =>
        (Value, _state, Reason, Witness) = (value, state, reason, witness);

    /// <summary>The value, or <see langword="null"/> where none or unknown.</summary>
    public object? Value { get; }

    /// <summary>Why it is unknown.</summary>
    public UnknownReason Reason { get; }

    /// <summary>Where a known value was read.</summary>
    public Witness Witness { get; }

    /// <summary>Whether it is unknown.</summary>
    public bool IsUnknown => _state == 0;

    /// <summary>Whether it is known to be none (an empty text counts as none).</summary>
    public bool IsAbsent => _state == 1;

    /// <summary>Whether there is a value.</summary>
    public bool IsPresent => _state == 2;

    /// <summary>Known to be none.</summary>
    public static FieldValue Absent { get; } = new(null, 1, UnknownReason.Unspecified);

    /// <summary>Unknown.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The field value.</returns>
    public static FieldValue Unknown(UnknownReason reason = UnknownReason.Unspecified) => new(null, 0, reason);

    /// <summary>A value; <see langword="null"/> and the empty text are "none".</summary>
    /// <param name="value">The value.</param>
    /// <param name="witness">Where it was read.</param>
    /// <returns>The field value.</returns>
    public static FieldValue Of(object? value, Witness witness = Witness.Given) =>
        value is null or "" ? new(null, 1, UnknownReason.Unspecified, witness) : new(value, 2, UnknownReason.Unspecified, witness);

    /// <summary>A value that may be unknown.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="known">The value.</param>
    /// <returns>The field value.</returns>
    public static FieldValue Of<T>(Known<T> known) =>
        known.TryGet(out var value) ? Of((object?)value, known.Witness) : Unknown(known.Reason);

    /// <summary>A whole number that may be unknown.</summary>
    /// <param name="known">The number.</param>
    /// <returns>The field value.</returns>
    public static FieldValue Of(Known<int> known) =>
        known.TryGet(out var value) ? Of((object)(decimal)value, known.Witness) : Unknown(known.Reason);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The field value.</returns>
    public static FieldValue Of(long value) => Of((object)(decimal)value);
}
