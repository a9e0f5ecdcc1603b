namespace PortalRules.Reports.Letters;

/// <summary>The kinds of paragraphs of our letters; the value is the id of the style in the file.</summary>
internal enum LetterStyle
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The lines of the form: agency, motto, number, place and day, signature.</summary>
    Form,

    /// <summary>The name of the document, or the label of an annex.</summary>
    Heading1,

    /// <summary>What the document is about, or the title of an annex.</summary>
    Subject,

    /// <summary>The heading of a part.</summary>
    Heading2,

    /// <summary>An entry of a list.</summary>
    Entry,

    /// <summary>A line beneath the title of an annex.</summary>
    Line,

    /// <summary>A line beneath a table.</summary>
    Note,

    /// <summary>Text in a table.</summary>
    Cell,

    /// <summary>The heading of a column.</summary>
    Head,
}
