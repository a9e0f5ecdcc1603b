using System.Runtime.InteropServices;

namespace PortalRules.Html.Witnesses;

/// <summary>What a page's metadata say of it: a witness, never the truth.</summary>
/// <param name="Subject">Of what.</param>
/// <param name="Channel">By which kind of metadata.</param>
/// <param name="Text">The value as written, white space at its ends aside.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Claim(ClaimSubject Subject, ClaimChannel Channel, string Text)
{
    /// <summary>Values that are longer are not kept: dates are short, and so are titles.</summary>
    public const int Longest = 400;
}
