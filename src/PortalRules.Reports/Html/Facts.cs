namespace PortalRules.Reports.Html;

/// <summary>Pairs of a name and what it is: a list of terms.</summary>
internal static class Facts
{
    public static void Write(HtmlSheet sheet, string name, string? text) => Write(sheet, name, () => sheet.Text(text));

    public static void Write(HtmlSheet sheet, string name, Action value)
    {
        using (sheet.In("div"))
        {
            sheet.Write("dt", name);
            using (sheet.In("dd"))
                value();
        }
    }
}
