namespace PortalRules.Snapshots;

/// <summary>The imprint (bản quyền): who answers for the portal, as its footer says.</summary>
public sealed record Imprint : Fact
{
    /// <summary>The organisation.</summary>
    public Known<string?> Organisation { get; init; }

    /// <summary>The person responsible for the content.</summary>
    public Known<string?> Responsible { get; init; }

    /// <summary>That person's position.</summary>
    public Known<string?> Position { get; init; }

    /// <summary>The telephone number.</summary>
    public Known<string?> Phone { get; init; }

    /// <summary>The e-mail address.</summary>
    public Known<string?> Email { get; init; }

    /// <summary>The postal address.</summary>
    public Known<string?> Address { get; init; }

    /// <summary>The fax number.</summary>
    public Known<string?> Fax { get; init; }

    /// <summary>The licence (giấy phép) with its number and date, as printed.</summary>
    public Known<string?> Licence { get; init; }

    /// <summary>The whole visible text of the imprint.</summary>
    public string Text { get; init; } = "";
}
