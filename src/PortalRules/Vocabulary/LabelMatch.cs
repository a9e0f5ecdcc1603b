using System.Runtime.InteropServices;

namespace PortalRules.Vocabulary;

/// <summary>The comparison, with the accepted form that was met or nearly met.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LabelMatch(LabelMatchKind Kind, string Form);
