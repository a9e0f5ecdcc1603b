using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PortalRules.Reports.Packaging;

namespace PortalRules.Reports.Spreadsheets;

/// <summary>A workbook of several sheets.</summary>
internal static class WorkbookFile
{
    private const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private static readonly OfficePart Book = new("xl/workbook.xml", $"{Main}.sheet.main+xml");
    private static readonly OfficePart Styles = new("xl/styles.xml", $"{Main}.styles+xml");

    /// <summary>Writes the workbook; the packed file is put together in memory, so that the stream is only written to asynchronously.</summary>
    public static async Task WriteAsync(ImmutableArray<SheetPage> pages, string title, string language, Stream stream, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        var sheets = pages.Select((_, i) => new OfficePart($"xl/worksheets/sheet{Id(i)}.xml", $"{Main}.worksheet+xml")).ToList();
        using (var package = new OfficePackage(file, [Book, Styles, OfficePart.Properties, .. sheets]))
        {
            package.Relate("", [OfficeRelation.Of("rId1", "officeDocument", Book.Path), OfficeRelation.Properties]);
            package.Describe(OfficeText.Clean(title), language);
            package.Relate(Book.Path, [.. sheets.Select((_, i) => OfficeRelation.Of($"rId{Id(i)}", "worksheet", $"worksheets/sheet{Id(i)}.xml")), OfficeRelation.Of("rIdStyles", "styles", "styles.xml")]);
            package.Write(Styles, SheetStyles.Make());
            var tables = new List<SheetTable>();
            foreach (var (page, part) in pages.Zip(sheets))
            {
                cancellationToken.ThrowIfCancellationRequested();
                tables.Add(await package.WriteAsync(part, writer => new SheetWriter(writer, page).WriteAsync(cancellationToken)).ConfigureAwait(false));
            }

            package.Write(Book, MakeBook(SheetNames.Of(pages.Select(p => p.Name)), tables));
        }

        file.Position = 0;
        await file.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    private static Workbook MakeBook(ImmutableArray<string> names, List<SheetTable> tables) => new(
        new BookViews(new WorkbookView { ActiveTab = 0 }),
        new Sheets(names.Select((name, i) => new Sheet { Name = name, SheetId = (uint)i + 1, Id = $"rId{Id(i)}" })),
        new DefinedNames(names.SelectMany((name, i) => Names(SheetNames.Quote(name), (uint)i, tables[i]))));

    // The order of their names, as programs write it.
    private static IEnumerable<OpenXmlElement> Names(string sheet, uint index, SheetTable table) =>
    [
        new DefinedName($"{sheet}!{table.FixedArea}") { Name = "_xlnm._FilterDatabase", LocalSheetId = index, Hidden = true },
        new DefinedName($"{sheet}!{table.FixedHead}") { Name = "_xlnm.Print_Titles", LocalSheetId = index },
    ];

    private static string Id(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
