namespace PortalRules.Html.Images;

/// <summary>What is kept of a picture's file.</summary>
/// <param name="Hash">SHA-256, lower-case hexadecimal; <see langword="null"/> where only the first bytes of the file were captured.</param>
/// <param name="Size">Its own size, where its header tells.</param>
internal sealed record SavedPicture(string? Hash, PixelSize? Size);
