using System.Collections.Immutable;
using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Law;
using PortalRules.Reporting.Json;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Reporting.Sarif;

/// <summary>The legal texts as taxonomies, the places that rules cite as their taxa.</summary>
internal sealed class SarifLaw
{
    private readonly CheckReport _report;
    private readonly ImmutableSortedDictionary<string, ImmutableArray<Locator?>> _places;

    public SarifLaw(CheckReport report)
    {
        _report = report;
        var bases = report.Results.SelectMany(r => r.Rule.Basis).ToList();
        Sources = [.. bases.Select(b => b.Source).DistinctBy(s => s.Id, StringComparer.Ordinal).OrderBy(s => s.Id, StringComparer.Ordinal)];
        _places = bases.GroupBy(b => b.Source.Id, StringComparer.Ordinal).ToImmutableSortedDictionary(
            g => g.Key,
            g => g.Select(b => b.At).DistinctBy(Id, StringComparer.Ordinal).OrderBy(at => at).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    public ImmutableArray<LegalSource> Sources { get; }

    public void Write(Utf8JsonWriter json, LegalSource source)
    {
        json.WriteString("name", source.Id);
        json.WriteString("fullName", source.Cite("vi"));
        json.WriteString("organization", source.Issuer);
        json.WriteMessage("shortDescription", source.Title ?? new LocalizedText(source.Cite("vi"), source.Cite("en")));
        json.WriteString("language", "vi");
        json.WriteBoolean("isComprehensive", value: false);
        json.WriteArray("taxa", _places[source.Id], (w, at) => Taxon(w, at, source));
        json.WriteObject("properties", () =>
        {
            json.WriteString("number", source.Number);
            json.WriteDate("issued", source.Issued);
            json.WriteDate("from", source.From);
            json.WriteDate("to", source.To);
            json.WriteDate("lastKnown", source.LastKnown);
            json.WriteString("status", MachineWords.Of(source.StatusOn(_report.AsOf)));
            json.WriteString("knownFrom", source.KnownFrom);
        });
    }

    public void WriteRelationships(Utf8JsonWriter json, RuleDescriptor rule)
    {
        if (rule.Basis.IsEmpty)
            return;
        json.WriteArray("relationships", rule.Basis.DistinctBy(b => (b.Source.Id, Id(b.At))), Relationship);
    }

    private static string Id(Locator? at) => at?.Text ?? "*";

    private static void Taxon(Utf8JsonWriter json, Locator? at, LegalSource source)
    {
        json.WriteString("id", Id(at));
        var gloss = source.Duties.FirstOrDefault(d => at is not null && d.At.Equals(at))?.Gloss;
        var citation = new LegalBasis(source, at, BasisKind.Law, Note: null);
        json.WriteMessage("shortDescription", gloss ?? new LocalizedText(citation.Cite("vi"), citation.Cite("en")));
    }

    private void Relationship(Utf8JsonWriter json, LegalBasis basis)
    {
        json.WriteObject("target", () =>
        {
            json.WriteString("id", Id(basis.At));
            json.WriteNumber("index", _places[basis.Source.Id].Select(Id).ToList().IndexOf(Id(basis.At)));
            json.WriteObject("toolComponent", () =>
            {
                json.WriteString("name", basis.Source.Id);
                json.WriteNumber("index", Sources.Select(s => s.Id).ToList().IndexOf(basis.Source.Id));
            });
        });
        json.WriteStrings("kinds", ["relevant"]);
        json.WriteObject("properties", () =>
        {
            json.WriteString("basis", MachineWords.Of(basis.Kind));
            json.WriteString("note", basis.Note);
        });
    }
}
