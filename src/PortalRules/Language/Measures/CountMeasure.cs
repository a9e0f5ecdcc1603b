using PortalRules.Language.Checks;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Measures;

/// <summary>How many facts there are; with distinct fields, equal ones count once.</summary>
internal sealed class CountMeasure(IReadOnlyList<FactField> distinct, LocalizedText kind) : MeasureClause
{
    public override LocalizedText Description
    {
        get
        {
            if (distinct.Count == 0)
                return new($"đếm {kind.Vi}", $"counts {kind.En}");
            var names = Words.Join(", ", distinct.Select(f => f.Help));
            return new($"đếm {kind.Vi} (không tính trùng theo {names.Vi})", $"counts {kind.En} (distinct by {names.En})");
        }
    }

    public override Measure Take(Selection selection, CheckScope scope)
    {
        var (sure, all) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var (anonymous, anonymousSure, alone, aloneSure) = (0, 0, 0, 0);
        for (var i = 0; i < selection.Count; i++)
        {
            var (fact, meant) = selection[i];
            if (distinct.Count > 0 && FactKey.Of(fact, distinct, scope) is { } key)
            {
                all.Add(key);
                if (meant)
                    sure.Add(key);
            }
            else if (distinct.Any(f => f.Read(fact, scope).IsUnknown))
            {
                anonymous++;
                anonymousSure += meant ? 1 : 0;
            }
            else
            {
                alone++;
                aloneSure += meant ? 1 : 0;
            }
        }

        // A fact that lacks a distinct field is equal to none; one whose field is not known may be equal to another, or not.
        var low = aloneSure + Math.Max(sure.Count, anonymousSure > 0 ? 1 : 0);
        return new Measure
        {
            Kind = "count",
            What = Description,
            Value = low,
            AtMost = selection.IsOpen ? null : all.Count + alone + anonymous,
            DistinctBy = [.. distinct.Select(f => f.Name)],
            Unknown = anonymous,
            Open = selection.IsOpen,
        };
    }

    public override Measure Total(IReadOnlyList<Measure> parts) => Numbers.Add(parts);
}
