using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Law;

namespace PortalRules.Reporting.Json;

/// <summary>The legal texts that a report cites or that its check looked at, each once, with those of their duties that are cited, and whether the check applied them.</summary>
internal static class LawJson
{
    public static void Write(Utf8JsonWriter json, CheckReport report)
    {
        var bases = report.Results.SelectMany(r => r.Rule.Basis).ToLookup(b => b.Source.Id, StringComparer.Ordinal);
        var applications = report.Law.ToDictionary(a => a.Source.Id, StringComparer.Ordinal);
        var sources = bases.Select(g => g.First().Source).Concat(report.Law.Select(a => a.Source)).DistinctBy(s => s.Id, StringComparer.Ordinal);
        json.WriteArray("law", sources.OrderBy(s => s.Id, StringComparer.Ordinal), (w, source) =>
        {
            Write(w, source, [.. bases[source.Id].Select(b => b.At).OfType<Locator>()]);
            Write(w, applications.GetValueOrDefault(source.Id));
        });
    }

    private static void Write(Utf8JsonWriter json, LegalSource source, IReadOnlyList<Locator> cited)
    {
        json.WriteString("id", source.Id);
        json.WriteString("kind", source.Kind);
        json.WriteString("number", source.Number);
        json.WriteString("issuer", source.Issuer);
        json.WriteDate("issued", source.Issued);
        json.WriteText("title", source.Title);
        json.WriteDate("from", source.From);
        if (source.NotBefore is not null)
            json.WriteDate("notBefore", source.NotBefore);
        json.WriteDate("to", source.To);
        json.WriteDate("lastKnown", source.LastKnown);
        json.WriteString("knownFrom", source.KnownFrom);
        json.WriteStrings("binds", source.Binds);
        json.WriteArray("duties", source.Duties.Where(d => cited.Any(c => c.Equals(d.At))), (w, duty) =>
        {
            w.WriteString("at", duty.At.Text);
            w.WriteText("gloss", duty.Gloss);
            w.WriteString("check", duty.Check);
        });
    }

    private static void Write(Utf8JsonWriter json, LawApplication? application)
    {
        if (application is null)
        {
            json.WriteNull("application");
            return;
        }

        json.WriteObject("application", () =>
        {
            json.WriteBoolean("applied", application.IsApplied);
            json.WriteString("reason", MachineWords.Of(application.Reason));
            json.WriteText("why", application.Why);
            json.WriteStrings("packs", application.Packs);
        });
    }
}
