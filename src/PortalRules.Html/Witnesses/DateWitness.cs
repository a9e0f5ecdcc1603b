namespace PortalRules.Html.Witnesses;

/// <summary>Who may tell when an article was published, the most trustworthy first. What each may do stands in <see cref="DateWitnesses"/>.</summary>
internal enum DateWitness : byte
{
    Map,
    VisibleLine,
    ListEntry,
    SideEntry,
    Feed,
    JsonLd,
    Microdata,
    OpenGraph,
    DublinCore,
    Address,
    OtherMetadata,
    ChangeTime,
}
