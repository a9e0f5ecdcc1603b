namespace PortalRules.Html.Images;

/// <summary>What is kept of a picture's file.</summary>
/// <param name="Hash">SHA-256, lower-case hexadecimal.</param>
/// <param name="Size">Its own size, where its header tells.</param>
internal sealed record SavedPicture(string Hash, PixelSize? Size);
