using System.Runtime.InteropServices;

namespace PortalRules.Language.Checks;

/// <summary>A fact of a selection.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Sure">Whether it is certainly meant; else it is a maybe.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Selected(object Fact, bool Sure);
