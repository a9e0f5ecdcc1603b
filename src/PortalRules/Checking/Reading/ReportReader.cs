using System.Collections.Immutable;
using System.Text.Json;
using PortalRules.Facts;
using PortalRules.Packs;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Checking.Reading;

/// <summary>Reads the report for machines back: the frame.</summary>
internal static class ReportReader
{
    public const string Schema = "portalrules/report/1";

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 200, AllowDuplicateProperties = false };

    public static async Task<CheckReport> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(stream, Options, cancellationToken).ConfigureAwait(false);
            return Report(new ReportNode(document.RootElement, "$"));
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"The report cannot be read: it is not JSON: {e.Message}", e);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // Half of a surrogate pair, a period that ends before it begins.
            throw new InvalidDataException($"The report cannot be read: {e.Message}", e);
        }
    }

    private static CheckReport Report(ReportNode root)
    {
        if (root["schema"].TextOrNull() is not Schema)
            throw root["schema"].Wrong($"\"{Schema}\", as check --format json writes it");
        var law = LawReader.Read(root["law"]);
        return new CheckReport
        {
            Portal = Portal(root["portal"]),
            AsOf = root["asOf"].Day(),
            AsOfSource = root["asOfSource"].Word<AsOfSource>(MachineWords.Of),
            CapturedAt = root["capturedAt"].InstantOrNull(),
            Period = Span(root["period"]),
            Profile = root["profile"].TextOrNull(),
            Tailoring = root["tailoring"].List(t => t.Text()),
            Packs = root["packs"].List(p => new CheckedPack(p["id"].Text(), p["version"].Text(), p["hash"].Text(), p["title"].Localized())),
            Indicators = root["indicators"].List(i => new Indicator(i["id"].Text(), i["title"].Localized())),
            Law = LawReader.Applications(root["law"], law),
            Completeness = root["completeness"].Entries().ToImmutableSortedDictionary(e => NameOf(e.Key), e => Completeness(e.Value), StringComparer.Ordinal),
            Notes = root["notes"].List(n => new CaptureNote(n["address"].Text(), n["message"].Text())),
            Results = root["results"].List(r => ResultReader.Read(r, law)),
            Idle = root["idle"].List(DecisionReader.Idle),
            Baseline = DecisionReader.Baseline(root["baseline"]),
        };
    }

    public static DateSpan? Span(ReportNode span) => span.IsNull ? null : new DateSpan(span["from"].Day(), span["to"].Day());

    private static Portal Portal(ReportNode portal) => new()
    {
        Id = portal["id"].TextOrNull(),
        Unit = portal["unit"].TextOrNull(),
        Level = portal["level"].TextOrNull(),
        Area = portal["area"].TextOrNull(),
        Url = Address(portal["url"]),
        Source = Address(portal["source"]),
        Name = portal["name"].TextOrNull() is { } name ? name : Known<string?>.Unknown(),
        Platform = portal["platform"].TextOrNull() is { } platform ? platform : Known<string?>.Unknown(),
    };

    private static PortalUrl? Address(ReportNode address)
    {
        if (address.TextOrNull() is not { } text)
            return null;
        return PortalUrl.TryParse(text, out var url) ? url : throw address.Wrong("an absolute address");
    }

    private static Completeness Completeness(ReportNode kind) => new(kind["complete"].Flag(), kind["since"].DayOrNull(), kind["note"].TextOrNull());

    /// <summary>A name of the catalogue from its JSON key: <c>menuItems</c> is <c>menu-items</c> again; own kinds are written by the same rule.</summary>
    public static string NameOf(string key) =>
        FactKinds.All.FirstOrDefault(k => string.Equals(MachineWords.Key(k.Name), key, StringComparison.Ordinal))?.Name
        ?? string.Concat(key.Select(c => char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : c.ToString()));
}
