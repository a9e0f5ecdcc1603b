using System.Collections.Immutable;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Witnesses;

/// <summary>The ranking of the witnesses of an article's date; docs/witnesses.md shows it.</summary>
internal static class DateWitnesses
{
    /// <summary>In the order of <see cref="DateWitness"/>.</summary>
    public static ImmutableArray<Rank> All { get; } =
    [
        new(DateWitness.Map, Witness.Map, Power.Dates, new("dòng ngày đăng theo bản đồ trích xuất", "line of publication that the map names")),
        new(DateWitness.VisibleLine, Witness.VisibleLine, Power.Dates, new("dòng ngày đăng nhìn thấy trên trang", "visible line of publication")),
        new(DateWitness.ListEntry, Witness.ListEntry, Power.Dates, new("mục trên trang danh sách", "entry of a list page")),
        new(DateWitness.SideEntry, Witness.ListEntry, Power.Dates, new("mục trong khung bên", "entry of a box beside")),
        new(DateWitness.Feed, Witness.Feed, Power.Dates, new("RSS/Atom", "RSS/Atom")),
        new(DateWitness.JsonLd, Witness.Metadata, Power.Confirms, new("JSON-LD datePublished", "JSON-LD datePublished")),
        new(DateWitness.Microdata, Witness.Metadata, Power.Confirms, new("microdata datePublished", "microdata datePublished")),
        new(DateWitness.OpenGraph, Witness.Metadata, Power.Confirms, new("Open Graph article:published_time", "Open Graph article:published_time")),
        new(DateWitness.DublinCore, Witness.Metadata, Power.Confirms, new("Dublin Core issued", "Dublin Core issued")),
        new(DateWitness.Address, Witness.Address, Power.Confirms, new("địa chỉ /năm/tháng/ngày/", "address /year/month/day/")),
        new(DateWitness.OtherMetadata, Witness.Metadata, Power.Suggests, new("thẻ meta hoặc time không rõ nghĩa", "meta or time element of unclear meaning")),
        new(DateWitness.ChangeTime, Witness.Metadata, Power.None, new("thời điểm sửa trong siêu dữ liệu", "time of change in metadata")),
    ];

    public static Rank Of(DateWitness witness) => All[(int)witness];

    /// <summary>What a witness may do.</summary>
    internal enum Power : byte
    {
        /// <summary>It says nothing about publication.</summary>
        None,

        /// <summary>It is a candidate for the question to a person.</summary>
        Suggests,

        /// <summary>With an independent witness that names the same day it dates an article; against a feed it makes the date unknown.</summary>
        Confirms,

        /// <summary>It dates an article alone.</summary>
        Dates,
    }

    /// <summary>A line of the ranking.</summary>
    /// <param name="Who">The witness.</param>
    /// <param name="Written">What the snapshot calls it.</param>
    /// <param name="Power">What it may do.</param>
    /// <param name="Name">What people call it.</param>
    internal sealed record Rank(DateWitness Who, Witness Written, Power Power, LocalizedText Name);
}
