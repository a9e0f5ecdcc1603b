using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PortalRules.Snapshots;

namespace PortalRules.Html.Platforms;

/// <summary>The marks of a platform on a page; one is enough.</summary>
/// <param name="Generators">How the content of <c>meta name="generator"</c> starts; case does not matter.</param>
/// <param name="Ids">Ids of elements; a final <c>*</c> means: begins with.</param>
/// <param name="BodyClasses">Classes of the body; a final <c>*</c> means: begins with.</param>
/// <param name="Assets">Parts of addresses of scripts and style sheets.</param>
/// <param name="Addresses">The page's own address, path and query.</param>
internal sealed record Recognition(ImmutableArray<string> Generators, ImmutableArray<string> Ids, ImmutableArray<string> BodyClasses, ImmutableArray<string> Assets, ImmutableArray<Regex> Addresses)
{
    public bool IsGenerator(string generator) => Generators.Any(g => generator.StartsWith(g, StringComparison.OrdinalIgnoreCase));

    public bool IsId(string id) => Any(Ids, id);

    public bool IsBodyClass(string names) => BodyClasses.Length > 0 && names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(n => Any(BodyClasses, n));

    public bool IsAsset(string address) => Assets.Any(a => address.Contains(a, StringComparison.OrdinalIgnoreCase));

    public bool IsAddress(PortalUrl page) => Addresses.Any(a => a.IsMatch(page.PathAndQuery));

    private static bool Any(ImmutableArray<string> marks, string name)
    {
        foreach (var mark in marks)
        {
            if (mark[^1] is '*' ? name.AsSpan().StartsWith(mark.AsSpan(0, mark.Length - 1), StringComparison.Ordinal) : string.Equals(name, mark, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
