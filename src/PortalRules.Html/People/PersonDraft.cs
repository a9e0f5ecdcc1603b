using PortalRules.Html.Pages;
using PortalRules.Snapshots;

namespace PortalRules.Html.People;

/// <summary>What one place of a page says of a person, while the page is still being judged.</summary>
internal sealed class PersonDraft
{
    public required string Name { get; init; }

    /// <summary>The element of the name.</summary>
    public required int Node { get; init; }

    public string? Position { get; set; }

    public string? Body { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    /// <summary>Whether an address is there that only a script can show.</summary>
    public bool HidesEmail { get; set; }

    /// <summary>Whether a label ("Họ và tên:") says that it is a person's name.</summary>
    public bool IsLabelled { get; init; }

    /// <summary>Whether the position was printed before the name.</summary>
    public bool PositionFirst { get; set; }

    public bool HasContact => Phone is not null || Email is not null;

    /// <summary>The fact. What a list gives for others and not for this person is known to be none; what it gives for nobody is unknown.</summary>
    /// <param name="page">The page.</param>
    /// <param name="phones">Whether the list gives telephone numbers.</param>
    /// <param name="emails">Whether it gives addresses.</param>
    public Official ToFact(PageView page, bool phones, bool emails) => new()
    {
        Name = Name,
        Position = Position is not null ? Known<string?>.Of(Position, Witness.ListEntry) : Known<string?>.Unknown(UnknownReason.NotShown),
        Body = Body is not null ? Known<string?>.Of(Body, Witness.VisibleLine) : Known<string?>.Unknown(UnknownReason.NotShown),
        Phone = Of(Phone, phones),
        Email = HidesEmail && Email is null ? Known<string?>.Unknown(UnknownReason.Unreadable) : Of(Email, emails),
        Page = page.Url.Value,
        At = Locator.Of(page, Node),
    };

    private static Known<string?> Of(string? value, bool given) =>
        value is not null || given ? Known<string?>.Of(value, Witness.ListEntry) : Known<string?>.Unknown(UnknownReason.NotShown);
}
