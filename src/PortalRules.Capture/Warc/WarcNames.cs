namespace PortalRules.Capture.Warc;

/// <summary>Names that the writer and the reader of our own files share.</summary>
internal static class WarcNames
{
    /// <summary>The media type of an HTTP message.</summary>
    public const string Http = "application/http";

    /// <summary>The media type of named fields: warcinfo and metadata records.</summary>
    public const string Fields = "application/warc-fields";

    /// <summary>The program, as warcinfo records name it, without its version.</summary>
    public const string Software = "PortalRules";

    /// <summary>The address of the record of what a capture says of itself.</summary>
    public const string CaptureAddress = "urn:portalrules:capture";

    /// <summary>The beginning of the addresses of records that are none of the portal's.</summary>
    public const string OwnAddresses = "urn:portalrules:";

    /// <summary>The field of a metadata record that names the kind of a fault.</summary>
    public const string Fault = "portalrules-fault";

    /// <summary>The field with its Vietnamese sentence.</summary>
    public const string FaultVi = "portalrules-fault-vi";

    /// <summary>The field with its English sentence.</summary>
    public const string FaultEn = "portalrules-fault-en";

    /// <summary>The profile of a revisit whose content the server says has not changed since another record.</summary>
    public const string NotModified = "http://netpreserve.org/warc/1.1/revisit/server-not-modified";

    /// <summary>The profile of a revisit whose content is that of another record.</summary>
    public const string IdenticalPayload = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest";
}
