using FsCheck;
using FsCheck.Fluent;
using PortalRules.Reports.Spreadsheets;

namespace PortalRules.Reports.Tests.Spreadsheets;

public sealed class SheetNamesTests
{
    [Fact]
    public void Names_are_cut_cleaned_and_told_apart()
    {
        var names = SheetNames.Of(["Phụ lục 1", "PHỤ LỤC 1", "a/b:c*[d]?", "'", new string('x', 40), new string('x', 41), "History"]);

        Assert.Equal(["Phụ lục 1", "PHỤ LỤC 1 (2)", "a-b-c--d--", "Trang tính", new string('x', 31), new string('x', 27) + " (2)", "History (2)"], names);
    }

    [Fact]
    public void Any_names_are_legal_and_unique() => Prop.ForAll<string?[]>(wishes =>
    {
        var names = SheetNames.Of(wishes.Select(w => w ?? ""));
        return names.All(n => n.Length is > 0 and <= 31 && n.IndexOfAny(['[', ']', ':', '*', '?', '/', '\\']) < 0 && n[0] != '\'' && n[^1] != '\'')
            && names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Length;
    }).QuickCheckThrowOnFailure();
}
