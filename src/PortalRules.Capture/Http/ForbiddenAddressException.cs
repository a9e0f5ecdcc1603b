using PortalRules.Text;

namespace PortalRules.Capture.Http;

/// <summary>A connection that must not be made.</summary>
internal sealed class ForbiddenAddressException : IOException
{
    public ForbiddenAddressException(LocalizedText sentence)
        : base(sentence.En ?? sentence.Vi) => Sentence = sentence;

    /// <summary>Why, for people.</summary>
    public LocalizedText Sentence { get; }
}
