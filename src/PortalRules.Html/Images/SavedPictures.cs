using System.Security.Cryptography;
using PortalRules.Fetching;
using PortalRules.Html.Site;
using PortalRules.Snapshots;

namespace PortalRules.Html.Images;

/// <summary>The files of pictures in a capture: their hashes and sizes.</summary>
internal sealed class SavedPictures
{
    private readonly Dictionary<string, SavedPicture> _byAddress = new(StringComparer.Ordinal);
    private Dictionary<string, SavedPicture>? _byKey;

    public void Add(CapturedResource resource) =>
        _byAddress[resource.Url.Value] = new SavedPicture(IsWhole(resource) ? Convert.ToHexStringLower(SHA256.HashData(resource.Body.Span)) : null, ImageHeader.Read(resource.Body.Span));

    /// <summary>The file of a picture as pages name it; scheme and <c>www.</c> aside.</summary>
    public SavedPicture? Find(PortalUrl image, SiteAddresses addresses)
    {
        if (_byAddress.TryGetValue(image.Value, out var saved))
            return saved;
        if (_byKey is null)
        {
            _byKey = new Dictionary<string, SavedPicture>(StringComparer.Ordinal);
            foreach (var (address, picture) in _byAddress.OrderBy(p => p.Key, StringComparer.Ordinal))
            {
                if (PortalUrl.TryParse(address, out var url) && addresses.KeyOf(url) is { } key)
                    _byKey.TryAdd(key, picture);
            }
        }

        return addresses.KeyOf(image) is { } wanted ? _byKey.GetValueOrDefault(wanted) : null;
    }

    // The hash of a part is not that of the file; its size stands in the first bytes.
    private static bool IsWhole(CapturedResource resource) => resource.Body.Length >= resource.Length;
}
