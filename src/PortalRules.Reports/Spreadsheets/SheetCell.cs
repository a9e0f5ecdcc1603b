using System.Globalization;
using System.Runtime.InteropServices;
using PortalRules.Reports.Packaging;
using PortalRules.Surveys;

namespace PortalRules.Reports.Spreadsheets;

/// <summary>What a cell holds: a text, or a number or a day that a spreadsheet can count with.</summary>
/// <param name="Text">The text; empty for a number and a day.</param>
/// <param name="Value">The number, a day as its serial number; <see langword="null"/> for a text.</param>
/// <param name="Style">How it looks.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SheetCell(string Text, decimal? Value, SheetStyle Style)
{
    /// <summary>The most that a cell of the format can hold.</summary>
    public const int MostText = 32_767;

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    public static SheetCell Of(string? text, SheetStyle style = SheetStyle.Text) => new(OfficeText.Lines(text, MostText), Value: null, style);

    public static SheetCell Of(decimal? number, SheetStyle style = SheetStyle.Number) => new("", number, style);

    /// <summary>A day; before 1900 spreadsheets know none.</summary>
    public static SheetCell Of(DateOnly? day) => day is null or { Year: < 1900 }
        ? Of(day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), SheetStyle.Date)
        : new SheetCell("", day.Value.DayNumber - Epoch.DayNumber, SheetStyle.Date);

    /// <summary>A cell of an annex: a number or a day where that is all that is printed there, else the text as it is printed.</summary>
    public static SheetCell Of(AnnexCell cell, SheetStyle style)
    {
        var text = cell.Text.Trim();
        if (cell.Number is { } number && IsPrinted(text, number))
            return new SheetCell("", number, style is SheetStyle.Total ? SheetStyle.TotalNumber : decimal.IsInteger(number) ? SheetStyle.Number : SheetStyle.Decimal);
        if (cell.Number is { } share && text.EndsWith('%') && (IsPrinted(text[..^1], share * 100) || IsPrinted(text[..^1], share)))
            return new SheetCell("", IsPrinted(text[..^1], share * 100) ? share : share / 100, SheetStyle.Share);
        return cell.Date is { } day && string.Equals(text, day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal) && style is not SheetStyle.Total ? Of(day) : Of(cell.Text, style);
    }

    private static bool IsPrinted(string text, decimal number) =>
        (decimal.TryParse(text, NumberStyles.Number, Vietnamese, out var vi) && vi == number)
        || (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var en) && en == number);
}
