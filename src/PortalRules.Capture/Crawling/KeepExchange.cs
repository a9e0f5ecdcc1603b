using PortalRules.Capture.Http;
using PortalRules.Fetching;

namespace PortalRules.Capture.Crawling;

/// <summary>Takes an exchange as it comes, one at a time.</summary>
/// <param name="exchange">The exchange.</param>
/// <param name="resource">It as the reader takes it; <see langword="null"/> where a later exchange of the address stands for it.</param>
/// <param name="cancellationToken">Stops it.</param>
internal delegate ValueTask KeepExchange(WebExchange exchange, CapturedResource? resource, CancellationToken cancellationToken);
