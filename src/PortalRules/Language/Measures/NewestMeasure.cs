using PortalRules.Language.Checks;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Measures;

/// <summary>The newest date of a field.</summary>
internal sealed class NewestMeasure(FactField dated, LocalizedText kind) : MeasureClause
{
    public override LocalizedText Description => new($"{dated.Help.Vi} mới nhất của {kind.Vi}", $"the newest {dated.Help.En} of {kind.En}");

    public override Measure Take(Selection selection, CheckScope scope)
    {
        PortalDate? newest = null;
        var unknown = 0;
        for (var i = 0; i < selection.Count; i++)
        {
            var (fact, meant) = selection.Enter(i, scope);
            var value = dated.Read(fact, scope);
            if (!meant || value.IsUnknown)
                unknown++;
            else if (value.Value is PortalDate date)
                newest = Newer(newest, date);
        }

        return new Measure { Kind = "newest", What = Description, Newest = newest, Field = dated.Name, Unknown = unknown, Open = selection.IsOpen };
    }

    public override Measure Total(IReadOnlyList<Measure> parts) => parts[0] with
    {
        Newest = parts.Select(p => p.Newest).Aggregate((PortalDate?)null, (a, b) => b is { } date ? Newer(a, date) : a),
        Unknown = parts.Sum(p => p.Unknown),
        Open = parts.Any(p => p.Open),
    };

    // A month-only date counts by its first day: that much is certain.
    private static PortalDate Newer(PortalDate? left, PortalDate right) =>
        left is { } other && (other.First, other.Time ?? TimeOnly.MinValue).CompareTo((right.First, right.Time ?? TimeOnly.MinValue)) >= 0 ? other : right;
}
