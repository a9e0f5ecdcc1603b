using PortalRules.Surveys.Annexes;

namespace PortalRules.Tests.Surveys;

public sealed class AnnexNotesTests
{
    [Theory]
    [InlineData("Ngày A (từ năm 2022)", "Ngày A (từ năm 2022)")]
    [InlineData("Ngày A (từ năm 2022)|Ngày B (từ năm 2022)|Ngày A (từ năm 2022)", "Ngày A, Ngày B (từ năm 2022)")]
    [InlineData("Ngày A (từ năm 2022)|Ngày B (từ năm 2021)|khác", "Ngày A (từ năm 2022); Ngày B (từ năm 2021); khác")]
    [InlineData("", "")]
    public void What_several_notes_say_at_their_end_stands_once(string notes, string joined) =>
        Assert.Equal(joined, AnnexNotes.Join(notes.Split('|', StringSplitOptions.RemoveEmptyEntries)));
}
