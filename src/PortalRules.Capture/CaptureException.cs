using PortalRules.Text;

namespace PortalRules.Capture;

/// <summary>A portal cannot be captured as it was asked for: there is no home page, or a file that lies there is not the one that was meant.</summary>
/// <param name="sentence">What was found and what to do, in Vietnamese and English.</param>
public sealed class CaptureException(LocalizedText sentence) : IOException(sentence.En ?? sentence.Vi)
{
    /// <summary>What was found and what to do.</summary>
    public LocalizedText Sentence { get; } = sentence;

    internal bool IsWithoutHomePage { get; init; }
}
