namespace PortalRules.Html.Articles;

/// <summary>How much a page holds of its own, its list items and its frame aside.</summary>
/// <param name="TextLength">Characters of visible text.</param>
/// <param name="Words">Words of visible text.</param>
/// <param name="ImageCount">Pictures.</param>
/// <param name="VideoCount">Videos: players, embedded frames of video services, links to them with a picture.</param>
/// <param name="ProseLength">Characters outside list items, headings and forms.</param>
/// <param name="QuestionCount">Questions that it answers: lines "Trả lời", else headings that ask, where most do.</param>
/// <param name="PollCount">Forms with options to choose from.</param>
/// <param name="FieldCount">Fields to write text in.</param>
/// <param name="EmbeddedCount">What it shows but a reader of pages does not read: frames and objects that are no videos, links to files.</param>
internal sealed record OwnContent(int TextLength, int Words, int ImageCount, int VideoCount, int ProseLength, int QuestionCount, int PollCount, int FieldCount, int EmbeddedCount);
