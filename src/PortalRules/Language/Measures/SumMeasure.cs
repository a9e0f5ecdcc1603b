using PortalRules.Language.Checks;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Measures;

/// <summary>The sum of a number field.</summary>
internal sealed class SumMeasure(FactField added, LocalizedText kind) : MeasureClause
{
    public override LocalizedText Description => new($"cộng {added.Help.Vi} của {kind.Vi}", $"adds up {added.Help.En} of {kind.En}");

    public override Measure Take(Selection selection, CheckScope scope)
    {
        var (low, high, unknown) = (0m, 0m, 0);
        for (var i = 0; i < selection.Count; i++)
        {
            var (fact, meant) = selection[i];
            var value = added.Read(fact, scope);
            if (value.IsUnknown)
                unknown++;
            if (value.Value is not decimal number)
                continue;
            high += number;
            low += meant ? number : 0;
        }

        return new Measure
        {
            Kind = "sum",
            What = Description,
            Value = low,
            AtMost = selection.IsOpen || unknown > 0 ? null : high,
            Field = added.Name,
            Unknown = unknown,
            Open = selection.IsOpen,
        };
    }

    public override Measure Total(IReadOnlyList<Measure> parts) => Numbers.Add(parts);
}
