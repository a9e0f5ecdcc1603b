namespace PortalRules.Language.Meaning;

/// <summary>Kleene's logic.</summary>
internal static class TruthLogic
{
    public static Truth Of(bool value) => value ? Truth.True : Truth.False;

    /// <summary>True, or not known to be.</summary>
    public static Truth Known(bool value) => value ? Truth.True : Truth.Unknown;

    public static Truth Not(this Truth truth) => (Truth)(2 - (int)truth);

    public static Truth And(this Truth left, Truth right) => left < right ? left : right;

    public static Truth Or(this Truth left, Truth right) => left > right ? left : right;

    /// <summary>What holds of both ends of an interval holds; what holds of one only is unknown.</summary>
    public static Truth Agree(Truth left, Truth right) => left == right ? left : Truth.Unknown;
}
