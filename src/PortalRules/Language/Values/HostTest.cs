using System.Collections.Immutable;
using PortalRules.Language.Atoms;
using PortalRules.Language.Meaning;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>A host (or the host of an e-mail address) compared with one of several, or lying under a domain.</summary>
internal sealed class HostTest(ImmutableArray<Atom> hosts, bool under) : ValueTest
{
    public override LocalizedText Description
    {
        get
        {
            var list = Words.Any(hosts.Select(h => Words.Same(h.Label)));
            return under ? new($"thuộc tên miền {list.Vi}", $"lies under {list.En}") : new($"là {list.Vi}", $"is {list.En}");
        }
    }

    protected override Truth TestPresent(in FieldValue value, object fact, CheckScope scope)
    {
        if (value.Text is not { } text)
            return Truth.False;
        var host = PortalUrl.BareHost(text[(text.LastIndexOf('@') + 1)..]);
        var result = Truth.False;
        foreach (var atom in hosts)
        {
            result = result.Or(atom.Forms(scope) is not { } forms
                ? Truth.Unknown
                : TruthLogic.Of(forms.Any(form => Matches(host, PortalUrl.BareHost(form)))));
        }

        return result;
    }

    private bool Matches(string host, string wanted) =>
        string.Equals(host, wanted, StringComparison.Ordinal) || (under && host.EndsWith($".{wanted}", StringComparison.Ordinal));
}
