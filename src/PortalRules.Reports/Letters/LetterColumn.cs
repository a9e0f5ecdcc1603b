using DocumentFormat.OpenXml.Wordprocessing;

namespace PortalRules.Reports.Letters;

/// <summary>A column of a table in a letter.</summary>
/// <param name="Header">Its heading.</param>
/// <param name="Share">Its part of the width, in any unit that all columns share.</param>
/// <param name="Centred">Whether its cells are centred.</param>
internal sealed record LetterColumn(string Header, double Share, bool Centred = false)
{
    public JustificationValues Justification => Centred ? JustificationValues.Center : JustificationValues.Left;
}
