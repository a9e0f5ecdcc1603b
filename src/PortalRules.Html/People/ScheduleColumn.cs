namespace PortalRules.Html.People;

/// <summary>What a column of a schedule holds.</summary>
internal enum ScheduleColumn
{
    None,
    Day,
    Time,
    Morning,
    Afternoon,
    Content,
    Person,
    Receiver,
    Position,
    Place,
}
