using PortalRules.Html.Pages;

namespace PortalRules.Html.Platforms;

/// <summary>A selector of a map and what it says of the elements that it matches.</summary>
/// <param name="Key">By what it is looked up.</param>
/// <param name="Selector">The selector; <see langword="null"/> where having the key is enough.</param>
/// <param name="Role">What the elements are.</param>
/// <param name="Steps">How many steps the selector has.</param>
/// <param name="Element">The named element that they are; −1 where the place names none.</param>
internal sealed record Place(string Key, PlaceSelector? Selector, Role Role, int Steps, int Element = -1);
