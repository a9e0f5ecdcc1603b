using PortalRules.Text;

namespace PortalRules.Capture.Warc;

/// <summary>From here on the file holds no whole record: it was cut, or holds something else.</summary>
/// <param name="at">The byte of the file at which the lost record begins.</param>
/// <param name="sentence">What was found there.</param>
internal sealed class WarcDamageException(long at, LocalizedText sentence) : IOException(sentence.En)
{
    public long At { get; } = at;

    public LocalizedText Sentence { get; } = sentence;
}
