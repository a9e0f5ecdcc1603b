using System.Runtime.InteropServices;

namespace PortalRules.Html.Sources;

/// <summary>What the words of a page or a run say about how it is encoded. Only words with letters beyond ASCII count.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LegacyEvidence
{
    /// <summary>Syllables with letters that only Unicode has.</summary>
    public int Unicode { get; private set; }

    /// <summary>Words that are no syllables as they stand.</summary>
    public int Senseless { get; private set; }

    /// <summary>Of them, how many are syllables in TCVN3.</summary>
    public int Tcvn3 { get; private set; }

    /// <summary>Of them, how many are syllables in VNI.</summary>
    public int Vni { get; private set; }

    public readonly int For(LegacyEncoding encoding) => encoding is LegacyEncoding.Vni ? Vni : Tcvn3;

    public void Add(ReadOnlySpan<char> run)
    {
        var words = new LegacyWords(run);
        while (words.MoveNext())
        {
            if (words.IsUnicode)
            {
                Unicode += words.IsSyllable() ? 1 : 0;
            }
            else if (!words.IsSign && !words.IsSyllable())
            {
                Senseless++;
                Tcvn3 += words.IsSyllable(LegacyEncoding.Tcvn3) ? 1 : 0;
                Vni += words.IsSyllable(LegacyEncoding.Vni) ? 1 : 0;
            }
        }
    }
}
