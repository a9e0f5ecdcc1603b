namespace PortalRules.Html.People;

/// <summary>What a line, or a part of one, says in a list of people.</summary>
internal enum LineTokenKind
{
    Name,
    Position,
    Phone,
    Email,
    Body,
    BodyOf,
    Group,
    Former,
    Break,
    End,
}
