using System.Runtime.InteropServices;

namespace PortalRules.Language.Meaning;

/// <summary>A number that is known only to lie between two others.</summary>
/// <param name="Low">The least that it can be.</param>
/// <param name="High">The most; <see langword="null"/>: no end.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberRange(decimal Low, decimal? High)
{
    public static NumberRange Exactly(decimal number) => new(number, number);

    /// <summary>How many facts there are: the sure ones, any of the maybes, and whatever an incomplete capture lacks.</summary>
    public static NumberRange Count(int sure, int maybe, bool open) => new(sure, open ? null : sure + maybe);

    /// <summary>
    /// Which part of the facts meets a condition. A maybe counts above the line only together with below it; an undecided fact may meet the condition or
    /// not; facts that an incomplete capture lacks may pull the part anywhere.
    /// </summary>
    /// <param name="sure">How many sure facts meet it, are undecided, do not meet it.</param>
    /// <param name="maybe">The same of the maybes.</param>
    /// <param name="open">Whether the capture is incomplete.</param>
    /// <returns>The part, from 0 to 1; <see langword="null"/> where there are no facts at all.</returns>
    public static NumberRange? Share(in TruthCount sure, in TruthCount maybe, bool open)
    {
        if (open)
            return new NumberRange(0, 1);
        if (sure.Total + maybe.Total == 0)
            return null;
        var least = Part(sure.True, sure.Total + maybe.False + maybe.Unknown);
        var most = Part(sure.True + sure.Unknown + maybe.True + maybe.Unknown, sure.Total + maybe.True + maybe.Unknown);

        // Without a sure fact only the maybes that are really meant decide: those that meet it for certain, or those that do not.
        if (sure.Total == 0)
            (least, most) = (maybe.False + maybe.Unknown == 0 ? 1 : 0, maybe.True + maybe.Unknown == 0 ? 0 : 1);
        return new NumberRange(least, most);
    }

    /// <summary>Whether a comparison holds of every number in the range.</summary>
    public Truth Is(NumberRelation relation, decimal limit)
    {
        if (relation is NumberRelation.Is && Low < limit && (High is null || High > limit))
            return Truth.Unknown;
        return TruthLogic.Agree(Compare(Low, relation, limit), Compare(High ?? decimal.MaxValue, relation, limit));
    }

    private static decimal Part(int of, int all) => all == 0 ? 0 : (decimal)of / all;

    private static Truth Compare(decimal number, NumberRelation relation, decimal limit) => TruthLogic.Of(relation switch
    {
        NumberRelation.Is => number == limit,
        NumberRelation.AtLeast => number >= limit,
        NumberRelation.MoreThan => number > limit,
        NumberRelation.AtMost => number <= limit,
        _ => number < limit,
    });
}
