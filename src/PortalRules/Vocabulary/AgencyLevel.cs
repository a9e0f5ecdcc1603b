using PortalRules.Text;

namespace PortalRules.Vocabulary;

/// <summary>A level of administration that did not always exist: the district level ended on 30/06/2025.</summary>
/// <param name="Id">The level (<c>district</c>).</param>
/// <param name="Name">Its name.</param>
/// <param name="From">Its first day, or <see langword="null"/>.</param>
/// <param name="Until">Its last day, or <see langword="null"/>.</param>
public sealed record AgencyLevel(string Id, LocalizedText Name, DateOnly? From, DateOnly? Until)
{
    /// <summary>Whether it exists on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it does, as far as its first and last day are known.</returns>
    public bool ExistsOn(DateOnly day) => !(day < From) && !(day > Until);
}
