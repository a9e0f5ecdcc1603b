using System.Runtime.InteropServices;

namespace PortalRules.Language.Checks;

/// <summary>A fact of a selection.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Row">Its place among all facts of its kind, from 0.</param>
/// <param name="Sure">Whether it is certainly meant; else it is a maybe.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Selected(object Fact, int Row, bool Sure)
{
    public void Deconstruct(out object fact, out bool sure) => (fact, sure) = (Fact, Sure);
}
