using System.Runtime.InteropServices;
using PortalRules.Html.Markup;
using PortalRules.Snapshots;

namespace PortalRules.Html.Accessibility;

/// <summary>An accessible object as one page shows it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ObjectDraft
{
    public required MarkupElement Element { get; init; }

    /// <summary>Its node, or that of the element around it.</summary>
    public required int Node { get; init; }

    public required string Role { get; init; }

    public string Type { get; init; } = "";

    public Known<string?> Name { get; init; } = Known<string?>.Of(null, Witness.Attribute);

    public Known<bool> Exposed { get; init; } = Known<bool>.Of(value: true, Witness.Attribute);

    public Known<bool> Moves { get; init; } = Known<bool>.Of(value: false, Witness.Attribute);

    public Known<bool> IsDataTable { get; init; } = Known<bool>.Of(value: false, Witness.Attribute);

    public int HeaderCells { get; init; }

    public string Language { get; init; } = "";

    public ObjectDraft()
    {
    }

    /// <summary>Whether it has a name, or is meant to have none.</summary>
    public bool IsSettled => Role is "none" || Name.Or(null) is { Length: > 0 };
}
