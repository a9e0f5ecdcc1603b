using System.Text;
using PortalRules.Cli.Output;
using PortalRules.Html.Witnesses;
using PortalRules.Language;
using PortalRules.Reporting.Plain;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Cli.Commands;

/// <summary>The reading trace as text: fact by fact, each field with its value and what every witness said of it.</summary>
internal sealed class WitnessSheet(ReadingTrace trace, FactKind? kind, Terminal terminal)
{
    private const int WidestValue = 60;

    public async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var facts = 0;
        TracedField? before = null;
        var fields = trace.Fields.Where(f => kind is null || ReferenceEquals(f.Kind, kind)).ToList();
        foreach (var field in fields)
        {
            if (before is null || !ReferenceEquals(before.Kind, field.Kind) || !string.Equals(before.Fact, field.Fact, StringComparison.Ordinal))
            {
                text.Append(before is null ? "" : "\n").Append(field.Kind.Name).Append(' ').Append(DisplayText.Clean(field.Fact)).Append('\n');
                facts++;
            }

            before = field;
            text.Append("  ").Append(field.Field).Append(": ").Append(ValueOf(field)).Append('\n');
            foreach (var said in field.Said)
                text.Append("    ").Append(Line(field, said)).Append('\n');
        }

        text.Append(before is null ? "" : "\n").Append(Foot(facts, fields.Count)).Append('\n');
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellationToken).ConfigureAwait(false);
    }

    private string ValueOf(TracedField field) => field.Value is { } value ? Shown(value) : $"? ({In(Words.Of(field.Reason))})";

    private string Line(TracedField field, Testimony said)
    {
        var why = said.Why is { } reason ? $" – {In(reason)}" : "";
        return $"{In(Word(said.Standing))} {In(said.Witness)}: {Shown(said.Value)}{Where(field, said)}{why}";
    }

    // The article's own page is named above.
    private string Where(TracedField field, Testimony said)
    {
        var more = said.Times - 1;
        var others = more > 0 ? In(new($" và {more} nơi khác", $" and {more} more")) : "";
        return more == 0 && field.Fact.EndsWith(said.Where, StringComparison.Ordinal) ? "" : $" ({DisplayText.Clean(said.Where)}{others})";
    }

    private static LocalizedText Word(Standing standing) => standing switch
    {
        Standing.Won => new("thắng ", "won   "),
        Standing.Agreed => new("khớp  ", "agrees"),
        _ => new("thua  ", "lost  "),
    };

    private string Foot(int facts, int fields) => terminal.ReportLanguage is "en"
        ? $"{fields} fields of {facts} facts with their witnesses."
        : $"{fields} trường của {facts} dữ kiện cùng các nhân chứng.";

    private static string Shown(string value) => DisplayText.Shorten(DisplayText.Clean(value), WidestValue);

    private string In(LocalizedText text) => text.In(terminal.ReportLanguage);
}
