namespace PortalRules.Html.Witnesses;

/// <summary>What metadata may say of a page.</summary>
internal enum ClaimSubject : byte
{
    Published,
    Modified,

    /// <summary>A date whose meaning is not told (<c>DC.date</c>, <c>meta name="date"</c>, a <c>time</c> element).</summary>
    SomeDate,
    Title,
    Section,

    /// <summary>The name of the portal (<c>WebSite</c>).</summary>
    SiteName,

    /// <summary>The name of who runs it (<c>Organization</c>).</summary>
    Organization,
    Address,
}
