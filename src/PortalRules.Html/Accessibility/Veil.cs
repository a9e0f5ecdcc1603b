namespace PortalRules.Html.Accessibility;

/// <summary>What keeps an element, or one around it, from people or from assistive technology.</summary>
[Flags]
internal enum Veil : byte
{
    None = 0,

    /// <summary>A class name says so, or it opens when it is pointed at: the style sheet decides.</summary>
    Doubtful = 1,

    /// <summary>Not rendered at all: the <c>hidden</c> attribute, or its own style.</summary>
    Hidden = 2,

    /// <summary>Shown, but <c>aria-hidden</c> keeps it from assistive technology.</summary>
    AriaHidden = 4,
}
