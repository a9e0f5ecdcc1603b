namespace PortalRules.Reports.Packaging;

/// <summary>That a part refers to another.</summary>
/// <param name="Id">The id by which the part names it.</param>
/// <param name="Type">What it is to the part, below http://schemas.openxmlformats.org/.</param>
/// <param name="Target">The path of the other, from the folder of the part.</param>
internal sealed record OfficeRelation(string Id, string Type, string Target)
{
    public const string Document = "officeDocument/2006/relationships/officeDocument";

    public static OfficeRelation Properties { get; } =
        new("rId2", "package/2006/relationships/metadata/core-properties", OfficePart.Properties.Path);

    /// <summary>A part of the document itself.</summary>
    public static OfficeRelation Of(string id, string kind, string target) => new(id, $"officeDocument/2006/relationships/{kind}", target);
}
