using PortalRules.Snapshots;

namespace PortalRules.Checking.Matching;

/// <summary>The names by which files of an office may call a portal: its id, and its hosts.</summary>
internal static class PortalNames
{
    /// <summary>The names of a portal as they are compared, each once.</summary>
    public static IReadOnlyList<string> Of(Portal portal)
    {
        var names = new List<string> { Comparable(portal.Identity) };
        foreach (var host in new[] { portal.Url?.Host, portal.Source?.Host }.OfType<string>().Where(h => h.Length > 0).Select(Comparable))
        {
            if (!names.Contains(host, StringComparer.Ordinal))
                names.Add(host);
        }

        return names;
    }

    /// <summary>A name as it is compared: hosts without <c>www.</c>, in lower case.</summary>
    public static string Comparable(string name) => name.Contains('.', StringComparison.Ordinal) ? PortalUrl.BareHost(name) : name;

    /// <summary>Whether two descriptions are of one portal: by their ids where both have one (several portals may share a host), else by a host.</summary>
    public static bool AreSame(Portal one, Portal other)
    {
        if (one.Id is not null && other.Id is not null)
            return string.Equals(one.Id, other.Id, StringComparison.Ordinal);
        var names = Of(one);
        return Of(other).Any(n => names.Contains(n, StringComparer.Ordinal));
    }
}
