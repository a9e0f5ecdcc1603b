using System.Text.Json;
using PortalRules.Checking;
using PortalRules.Surveys;

namespace PortalRules.Reporting.Json;

/// <summary>An annex in JSON: every cell as it is printed, beside its number, day and outcomes.</summary>
internal static class AnnexJson
{
    public static void Write(Utf8JsonWriter json, AnnexTable annex)
    {
        json.WriteString("id", annex.Id);
        json.WriteString("pack", annex.Pack);
        json.WriteString("label", annex.Label);
        json.WriteString("title", annex.Title);
        json.WriteStrings("header", annex.Header);
        json.WriteArray("columns", annex.Columns, (w, column) =>
        {
            w.WriteString("header", column.Header);
            w.WriteString("kind", WordOf(column.Kind));
        });
        json.WriteArray("rows", annex.Rows, Write);
        if (annex.Total is { } total)
            json.WriteObject("total", () => Write(json, total));
        else
            json.WriteNull("total");
        json.WriteStrings("footer", annex.Footer);
        json.WriteArray("summary", annex.Summary, (w, summary) =>
        {
            w.WriteString("text", summary.Text);
            w.WriteStrings("units", summary.Units);
        });
    }

    private static void Write(Utf8JsonWriter json, AnnexRow row)
    {
        json.WriteString("portal", row.Portal);
        json.WriteArray("cells", row.Cells, (w, cell) =>
        {
            w.WriteString("text", cell.Text);
            w.WriteNumber("number", cell.Number);
            w.WriteDate("date", cell.Date);
            w.WriteStrings("outcomes", cell.Outcomes.Select(MachineWords.Of));
        });
    }

    private static string WordOf(AnnexColumnKind kind) => kind switch
    {
        AnnexColumnKind.Number => "number",
        AnnexColumnKind.Mark => "mark",
        AnnexColumnKind.Measure => "measure",
        AnnexColumnKind.Date => "date",
        _ => "text",
    };
}
