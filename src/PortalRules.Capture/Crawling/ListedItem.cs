using PortalRules.Snapshots;

namespace PortalRules.Capture.Crawling;

/// <summary>An item of a list.</summary>
/// <param name="Target">Its page.</param>
/// <param name="Day">The day that the list prints beside it; <see langword="null"/> where it prints none.</param>
internal sealed record ListedItem(PortalUrl Target, DateOnly? Day);
