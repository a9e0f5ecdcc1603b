using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PortalRules.Fetching;

namespace PortalRules.Html.Site;

/// <summary>Hashes of what is read, so that what is unchanged is known again.</summary>
internal sealed class ContentHash : IDisposable
{
    private readonly IncrementalHash _all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Adds a resource to the hash of all.</summary>
    /// <returns>The hash of the resource.</returns>
    public string Add(CapturedResource resource, bool isHome)
    {
        using var one = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        one.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{resource.Url.Value}\n{resource.MediaType}\n{resource.Status}\n{resource.RedirectsTo?.Value}\n{resource.Length}\n{resource.Failure}\n{isHome}\n")));
        one.AppendData(resource.Body.Span);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        one.GetHashAndReset(hash);
        _all.AppendData(hash);
        return Convert.ToBase64String(hash);
    }

    /// <summary>The hash of all resources in their order, with what else the snapshot depends on.</summary>
    public string OfAll(string rest)
    {
        _all.AppendData(Encoding.UTF8.GetBytes(rest));
        return Convert.ToBase64String(_all.GetHashAndReset());
    }

    public void Dispose() => _all.Dispose();
}
