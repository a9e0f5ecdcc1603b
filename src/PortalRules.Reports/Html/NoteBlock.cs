namespace PortalRules.Reports.Html;

/// <summary>What the capture could not read.</summary>
internal static class NoteBlock
{
    private const int MostNotes = 200;

    public static Block? Of(HtmlContext c) => c.Report.Notes.IsEmpty ? null : new("khong-doc-duoc", c.Say("Nội dung không đọc được", "Could not be read"), c.Report.Notes.Length, () => Write(c));

    private static void Write(HtmlContext c)
    {
        using (c.Sheet.In("ul"))
        {
            foreach (var note in c.Report.Notes.Take(MostNotes))
            {
                using (c.Sheet.In("li"))
                {
                    if (note.Address.Length > 0)
                    {
                        HtmlLink.Write(c.Sheet, note.Address, c.Report.Portal.KeyOf(note.Address));
                        c.Sheet.Text(":");
                        c.Sheet.Space();
                    }

                    c.Sheet.Text(note.Message);
                }
            }
        }

        if (c.Report.Notes.Length > MostNotes)
        {
            var more = c.Number(c.Report.Notes.Length - MostNotes);
            c.Sheet.Write("p", c.Say($"… và {more} nội dung khác (báo cáo dạng json ghi đủ)", $"… and {more} more (the json report has all)"));
        }
    }
}
