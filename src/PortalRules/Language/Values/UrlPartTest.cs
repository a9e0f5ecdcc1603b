using PortalRules.Language.Meaning;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>A test of one part of an address.</summary>
internal sealed class UrlPartTest(UrlPart part, ValueTest test) : ValueTest
{
    public override LocalizedText Description
    {
        get
        {
            var inner = test.Description;
            return part switch
            {
                UrlPart.Scheme => new($"có giao thức {inner.Vi}", $"has a scheme that {inner.En}"),
                UrlPart.Host => new($"có tên miền {inner.Vi}", $"has a host that {inner.En}"),
                UrlPart.Path => new($"có đường dẫn {inner.Vi}", $"has a path that {inner.En}"),
                _ => new($"có tham số {inner.Vi}", $"has a query that {inner.En}"),
            };
        }
    }

    protected override Truth TestPresent(in FieldValue value, object fact, CheckScope scope) =>
        value.Reference is not PortalUrl url ? Truth.False : test.Test(FieldValue.Of(Part(url)), fact, scope);

    private string Part(PortalUrl url) => part switch
    {
        UrlPart.Scheme => url.Scheme,
        UrlPart.Host => url.Host,
        UrlPart.Path => url.Path,
        _ => url.Query,
    };
}
