using System.Runtime.InteropServices;
using PortalRules.Html.Markup;
using PortalRules.Html.Pages;
using PortalRules.Snapshots;

namespace PortalRules.Html.Accessibility;

/// <summary>Tells tables of data from tables that only lay a page out, and counts their header cells.</summary>
internal static class TableReader
{
    /// <summary>A table; <see langword="null"/> where it only lays out: of one row or column, or with tables inside.</summary>
    public static Shape? Read(PageView page, int table)
    {
        int rows = 0, cells = 0, most = 0, headers = 0;
        var isData = false;
        for (var i = table + 1; i < page[table].End; i++)
        {
            switch (page[i].Tag)
            {
                case Tag.Table:
                    return null;
                case Tag.Tr:
                    (rows, cells) = (rows + 1, 0);
                    break;
                case Tag.Td or Tag.Th:
                    most = Math.Max(most, ++cells);
                    headers += IsHeader(page[i]) ? 1 : 0;
                    break;
                case Tag.Caption:
                    isData = true;
                    break;
                case Tag.Block when page[i].Element.LocalName is "thead":
                    isData = true;
                    break;
            }
        }

        if (rows < 2 || most < 2)
            return null;
        isData |= headers > 0 || (page[table].Element.Find("summary", out var summary) && !summary.IsWhiteSpace());
        return new Shape(headers, isData ? Known<bool>.Of(value: true, Witness.Attribute) : Known<bool>.Unknown(UnknownReason.NotShown));
    }

    private static bool IsHeader(in PageNode cell) =>
        cell.Element.HasAttribute("scope") || (cell.Tag is Tag.Th ? !cell.Element.Find("role", out var role) || role is not ("presentation" or "none" or "cell") : cell.Element.Find("role", out var given) && given is "columnheader" or "rowheader");

    /// <summary>What a table shows of itself.</summary>
    /// <param name="HeaderCells">Its header cells.</param>
    /// <param name="IsData">Whether it is a table of data; unknown where nothing says so.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Shape(int HeaderCells, Known<bool> IsData);
}
