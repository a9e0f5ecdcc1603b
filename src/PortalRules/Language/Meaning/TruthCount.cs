using System.Runtime.InteropServices;

namespace PortalRules.Language.Meaning;

/// <summary>How many facts meet a condition, are undecided, or do not.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TruthCount(int True, int Unknown, int False)
{
    public int Total => True + Unknown + False;

    public TruthCount Add(Truth truth) => truth switch
    {
        Truth.True => this with { True = True + 1 },
        Truth.Unknown => this with { Unknown = Unknown + 1 },
        _ => this with { False = False + 1 },
    };
}
