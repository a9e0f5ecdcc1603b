using PortalRules.Text;

namespace PortalRules.Html.Witnesses;

/// <summary>What one witness says of a field, and how it fared.</summary>
/// <param name="Witness">Who says it.</param>
/// <param name="Value">What it says.</param>
/// <param name="Where">Where it stands first: an address on the portal.</param>
/// <param name="Standing">How it fared.</param>
/// <param name="Why">Why it lost; <see langword="null"/> where it did not.</param>
/// <param name="Times">In how many places it says so, from 1.</param>
internal sealed record Testimony(LocalizedText Witness, string Value, string Where, Standing Standing, LocalizedText? Why, int Times = 1);
