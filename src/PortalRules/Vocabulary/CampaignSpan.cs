using PortalRules.Text;

namespace PortalRules.Vocabulary;

/// <summary>A campaign as a banner or section advertises it: which one, and from when to when.</summary>
/// <param name="Id">The campaign's id in the vocabulary.</param>
/// <param name="Name">Its name.</param>
/// <param name="Starts">Its first day, where one is set.</param>
/// <param name="Ends">Its last day, where it has one and the year is known.</param>
/// <param name="HasEnd">Whether it ends at all. A known end that depends on a year which is not printed leaves <paramref name="Ends"/> empty.</param>
public sealed record CampaignSpan(string Id, LocalizedText Name, DateOnly? Starts, DateOnly? Ends, bool HasEnd);
