using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using PortalRules.Reports.Tables;
using PortalRules.Surveys;

namespace PortalRules.Reports.Letters;

/// <summary>An annex of a letter: label, title, lines, table, notes.</summary>
internal static class AnnexPages
{
    private const double PointsPerCharacter = 0.46; // of the size of the letters, on an average

    public static void Write(OpenXmlWriter writer, AnnexTable table, ReportWords w)
    {
        if (table.Label is { } label)
            writer.WriteElement(LetterText.Of(LetterStyle.Heading1, w.Upper(label)).WithNext());
        writer.WriteElement(LetterText.Of(table.Label is null ? LetterStyle.Heading1 : LetterStyle.Subject, table.Title).WithNext());
        foreach (var line in table.Header)
            writer.WriteElement(LetterText.Of(LetterStyle.Line, line).WithNext());
        writer.WriteElement(LetterText.Gap().WithNext());
        var width = LetterPage.WidthOf(table.Orientation);
        var (columns, points) = Columns(table, width);
        LetterTable.Write(writer, columns, table.Rows.Select(Texts), width, points, table.Total is { } total ? Texts(total) : []);
        foreach (var note in w.Notes(table))
            writer.WriteElement(LetterText.Of(LetterStyle.Note, note));
    }

    private static ImmutableArray<string> Texts(AnnexRow row) => [.. row.Cells.Select(c => c.Text)];

    // The letters get smaller until the longest word of each column fits; what room is left goes to texts that
    // would need several lines, then to headings.
    private static (ImmutableArray<LetterColumn> Columns, int Points) Columns(AnnexTable table, int width)
    {
        var measures = ColumnMeasure.Of(table);
        var points = 12;
        while (points > 7 && measures.Sum(m => m.Least) * points * PointsPerCharacter * 20 > width)
            points--;
        var room = (width / (points * PointsPerCharacter * 20)) - measures.Sum(m => m.Least);
        var fill = Grant(room, [.. measures.Select(m => m.Filled - m.Least)]);
        var head = Math.Min(1, Math.Max(0, room - fill.Sum()) / Math.Max(1, measures.Sum(m => m.Wanted - m.Filled)));
        return ([.. table.Columns.Select((c, i) => new LetterColumn(c.Header, measures[i].Least + fill[i] + (head * (measures[i].Wanted - measures[i].Filled)), c.Kind is not AnnexColumnKind.Text))], points);
    }

    // Small wishes are met whole, so that names stay on one line and long notes wrap.
    private static double[] Grant(double room, double[] wishes)
    {
        var granted = new double[wishes.Length];
        foreach (var (wish, i, left) in wishes.Select((wish, i) => (wish, i)).OrderBy(w => w.wish).Select((w, order) => (w.wish, w.i, wishes.Length - order)))
        {
            granted[i] = Math.Clamp(wish, 0, Math.Max(0, room) * Math.Max(0.7, 1.0 / left));
            room -= granted[i];
        }

        return granted;
    }
}
