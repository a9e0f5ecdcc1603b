namespace PortalRules.Reports.Packaging;

/// <summary>A part of an office file.</summary>
/// <param name="Path">Where it stands in the zip, without a leading slash.</param>
/// <param name="ContentType">What it is.</param>
internal sealed record OfficePart(string Path, string ContentType)
{
    /// <summary>The title of the file.</summary>
    public static OfficePart Properties { get; } = new("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
}
