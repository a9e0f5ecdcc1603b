namespace PortalRules.Accuracy;

/// <summary>How often one field (or the fact itself) was right.</summary>
internal sealed class Score
{
    /// <summary>Values that agree with the truth; an unknown agrees where the page does not tell.</summary>
    public int Right { get; set; }

    /// <summary>Known values that do not agree, and facts that are not there.</summary>
    public int Wrong { get; set; }

    /// <summary>Values left unknown that the page tells.</summary>
    public int Unknown { get; set; }

    /// <summary>Facts of the truth.</summary>
    public int Expected { get; set; }

    public List<string> Misses { get; } = [];

    /// <summary>Precision and recall, or what there is to say of nothing.</summary>
    public override string ToString() =>
        Expected == 0 ? Wrong == 0 ? "none there, none found" : FormattableString.Invariant($"none there, {Wrong} found")
        : FormattableString.Invariant($"{Ratio(Right, Right + Wrong)} / {Ratio(Right, Expected)} ({Right} of {Expected})");

    private static string Ratio(int part, int whole) => whole == 0 ? "–" : FormattableString.Invariant($"{(double)part / whole:0.00}");
}
