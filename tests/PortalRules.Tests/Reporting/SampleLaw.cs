using PortalRules.Law;
using PortalRules.Text;

namespace PortalRules.Tests.Reporting;

/// <summary>Invented legal texts: one in force and read, one second-hand whose end is unknown, one that has ended.</summary>
internal static class SampleLaw
{
    public static LegalSource Letter { get; } = new()
    {
        Id = "mau-12-2023",
        Kind = "letter",
        Number = "12/UBND-VHTT",
        Issuer = "UBND huyện Mẫu",
        Issued = new DateOnly(2023, 2, 1),
        Title = new LocalizedText("Về việc chấn chỉnh trang thông tin điện tử cấp xã", "On mending commune portals"),
        From = new DateOnly(2023, 2, 1),
        KnownFrom = "read",
        Duties = [new LegalDuty(Locator.Parse("Phụ lục 1, mục I"), new LocalizedText("Menu chính có đủ các mục", "The main menu carries the entries"), "automatic")],
    };

    public static LegalSource Decree { get; } = new()
    {
        Id = "mau-nd-1-2011",
        Kind = "decree",
        Number = "1/2011/NĐ-CP",
        Issuer = "Chính phủ",
        Issued = new DateOnly(2011, 6, 13),
        From = new DateOnly(2011, 8, 1),
        LastKnown = new DateOnly(2022, 8, 14),
        KnownFrom = "second-hand",
    };

    public static LegalSource Ended { get; } = new()
    {
        Id = "mau-qd-9-2010",
        Kind = "decision",
        Number = "9/QĐ-UBND",
        Issuer = "UBND tỉnh Mẫu",
        From = new DateOnly(2010, 1, 1),
        To = new DateOnly(2012, 12, 31),
        KnownFrom = "recalled",
    };

    public static LegalSource OfOthers { get; } = new()
    {
        Id = "khac-1-2023",
        Kind = "letter",
        Number = "1/UBND-VX",
        Issuer = "UBND huyện Khác",
        From = new DateOnly(2023, 1, 1),
        Binds = ["district", "commune"],
        KnownFrom = "read",
    };

    public static LegalBasis At(this LegalSource source, string? at, BasisKind kind = BasisKind.Guidance, string? note = null) =>
        new(source, at is null ? null : Locator.Parse(at), kind, note);
}
