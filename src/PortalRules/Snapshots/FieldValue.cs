using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PortalRules.Text;

namespace PortalRules.Snapshots;

/// <summary>
/// What a field of a fact holds: a value, known to be none, or unknown. Values are <see cref="string"/> (label, text, word, raw, host, email),
/// <see cref="decimal"/> (number, share), <see cref="bool"/>, <see cref="PortalDate"/>, <see cref="PortalUrl"/>,
/// <see cref="FactList"/> (collection), <see cref="System.Collections.Immutable.ImmutableSortedDictionary{TKey, TValue}"/> of texts whose keys ignore case
/// (dictionary) or another fact (node).
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FieldValue
{
    // Numbers, dates and flags stand in the two words, so that reading them costs no memory; everything else is an object.
    private readonly object? _object;
    private readonly long _first;
    private readonly long _second;
    private readonly Form _form;

    private FieldValue(Form form, object? value, long first, long second, UnknownReason reason, Witness witness) =>
        (_form, _object, _first, _second, Reason, Witness) = (form, value, first, second, reason, witness);

    private enum Form : byte
    {
        Unknown,
        Absent,
        Object,
        Number,
        Date,
        Flag,
    }

    /// <summary>The value, or <see langword="null"/> where none or unknown.</summary>
    public object? Value => _form switch
    {
        Form.Object => _object,
        Form.Number => ToNumber(),
        Form.Date => ToDate(),
        Form.Flag => _first != 0,
        _ => null,
    };

    /// <summary>Why it is unknown.</summary>
    public UnknownReason Reason { get; }

    /// <summary>Where a known value was read.</summary>
    public Witness Witness { get; }

    /// <summary>Whether it is unknown.</summary>
    public bool IsUnknown => _form is Form.Unknown;

    /// <summary>Whether it is known to be none (an empty text counts as none).</summary>
    public bool IsAbsent => _form is Form.Absent;

    /// <summary>Whether there is a value.</summary>
    public bool IsPresent => _form > Form.Absent;

    /// <summary>Known to be none.</summary>
    public static FieldValue Absent { get; } = Nothing(Witness.Given);

    /// <summary>The text, or <see langword="null"/> where it is none.</summary>
    internal string? Text => _object as string;

    /// <summary>The value where it is an object: everything but numbers, dates and flags.</summary>
    internal object? Reference => _object;

    /// <summary>Unknown.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The field value.</returns>
    public static FieldValue Unknown(UnknownReason reason = UnknownReason.Unspecified) => new(Form.Unknown, null, 0, 0, reason, Witness.Given);

    /// <summary>A value; <see langword="null"/> and the empty text are "none".</summary>
    /// <param name="value">The value.</param>
    /// <param name="witness">Where it was read.</param>
    /// <returns>The field value.</returns>
    public static FieldValue Of(object? value, Witness witness = Witness.Given) => value switch
    {
        null or "" => Nothing(witness),
        decimal number => Number(number, witness),
        PortalDate date => Date(date, witness),
        bool flag => new(Form.Flag, null, flag ? 1 : 0, 0, UnknownReason.Unspecified, witness),
        _ => new(Form.Object, value, 0, 0, UnknownReason.Unspecified, witness),
    };

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
        known.TryGet(out var value) ? Number(value, known.Witness) : Unknown(known.Reason);

    /// <summary>A date that may be unknown.</summary>
    /// <param name="known">The date; <see langword="null"/> where it is known that there is none.</param>
    /// <returns>The field value.</returns>
    public static FieldValue Of(Known<PortalDate?> known)
    {
        if (!known.TryGet(out var value))
            return Unknown(known.Reason);
        return value is { } date ? Date(date, known.Witness) : Nothing(known.Witness);
    }

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The field value.</returns>
    public static FieldValue Of(long value) => Number(value, Witness.Given);

    internal bool TryNumber(out decimal number)
    {
        number = _form is Form.Number ? ToNumber() : 0;
        return _form is Form.Number;
    }

    internal bool TryDate(out PortalDate date)
    {
        date = _form is Form.Date ? ToDate() : default;
        return _form is Form.Date;
    }

    internal bool TryFlag(out bool flag)
    {
        flag = _first != 0;
        return _form is Form.Flag;
    }

    private static FieldValue Nothing(Witness witness) => new(Form.Absent, null, 0, 0, UnknownReason.Unspecified, witness);

    private static FieldValue Number(decimal number, Witness witness)
    {
        var bits = Unsafe.BitCast<decimal, Int128>(number);
        return new(Form.Number, null, (long)bits, (long)(bits >> 64), UnknownReason.Unspecified, witness);
    }

    private static FieldValue Date(in PortalDate date, Witness witness) =>
        new(Form.Date, null, ((long)date.First.DayNumber << 32) | (uint)date.Last.DayNumber, date.Time?.Ticks ?? -1, UnknownReason.Unspecified, witness);

    private decimal ToNumber() => Unsafe.BitCast<Int128, decimal>(new Int128((ulong)_second, (ulong)_first));

    private PortalDate ToDate() =>
        PortalDate.Of(DateOnly.FromDayNumber((int)(_first >> 32)), DateOnly.FromDayNumber((int)_first), _second < 0 ? null : new TimeOnly(_second));
}
