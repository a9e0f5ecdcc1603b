using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PortalRules.Checking;
using PortalRules.Cli.Output;
using PortalRules.Language;
using PortalRules.Reporting;
using PortalRules.Reporting.Plain;
using PortalRules.Snapshots;
using PortalRules.Vocabulary;

namespace PortalRules.Cli.Commands;

/// <summary>The facts of one kind as a table: a column per field of the catalogue, derived ones included, a line per fact.</summary>
internal sealed class FactTable(FactKind kind, PortalSnapshot snapshot, PortalVocabulary vocabulary, DateOnly asOf, Terminal terminal)
{
    private const int WidestColumn = 48;
    private readonly CheckScope _scope = new(snapshot, asOf, new CampaignMatcher(vocabulary));

    public async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        var rows = kind.FactsIn(snapshot).Select(Cells).Prepend([.. kind.Fields.Select(f => f.Name)]).ToList();
        var widths = Enumerable.Range(0, kind.Fields.Length).Select(i => rows.Max(r => DisplayText.Width(r[i]))).ToList();
        var text = new StringBuilder();
        foreach (var row in rows)
            text.Append(string.Join("  ", row.Select((cell, i) => DisplayText.Pad(cell, widths[i]))).TrimEnd(' ')).Append('\n');
        text.Append('\n').Append(Foot(rows.Count - 1)).Append('\n');
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellationToken).ConfigureAwait(false);
    }

    private string[] Cells(object fact) => [.. kind.Fields.Select(f => DisplayText.Shorten(DisplayText.Clean(Write(f, f.Read(fact, _scope))), WidestColumn))];

    private string Write(FactField field, FieldValue value) => value switch
    {
        { IsUnknown: true } => $"? ({Words.Of(value.Reason).In(terminal.ReportLanguage)})",
        { IsAbsent: true } => "–",
        { Value: FactList list } => Write(list),
        { Value: bool flag } => flag ? "true" : "false",
        { Value: decimal number } => number.ToString(CultureInfo.InvariantCulture),
        { Value: CampaignSpan span } => Write(span),
        { Value: ImmutableSortedDictionary<string, string> texts } => string.Join(", ", texts.Select(t => $"{t.Key}: {t.Value}")),
        { Value: { } node } when field is { Type: FieldType.Node, Of: { } of } => of().NameOf(node),
        _ => value.Value?.ToString() ?? "–",
    };

    private static string Write(FactList list) =>
        string.Join(", ", list.Items.Select(item => item as string ?? list.Kind?.NameOf(item) ?? "…"));

    // As `starts..ends`, the way rules compare it; `?` where the end depends on a year that is not printed.
    private static string Write(CampaignSpan span)
    {
        var ends = span.Ends is { } last ? MachineWords.Of(last) : span.HasEnd ? "?" : "";
        return $"{span.Id} {(span.Starts is { } first ? MachineWords.Of(first) : "")}..{ends}";
    }

    private string Foot(int count)
    {
        var complete = snapshot.TryGetCompleteness(kind, out var completeness) ? completeness : null;
        return (terminal.ReportLanguage, complete) switch
        {
            ("en", null) => $"{count} {kind.Name}; not looked for in this capture.",
            ("en", { IsComplete: true }) => $"{count} {kind.Name}; complete.",
            ("en", _) => $"{count} {kind.Name}; not complete: {complete.Note}",
            (_, null) => $"{count} {kind.Name}; bản thu thập không có dữ liệu loại này.",
            (_, { IsComplete: true }) => $"{count} {kind.Name}; đầy đủ.",
            _ => $"{count} {kind.Name}; chưa đầy đủ: {complete.Note}",
        };
    }
}
