namespace PortalRules.Vietnam.Tests.Letters;

/// <summary>A commune in the annexes of the letter.</summary>
/// <param name="Unit">Its name, as printed.</param>
/// <param name="Marks">The ten marks of annex 1.</param>
/// <param name="Articles">The count of annex 2.</param>
/// <param name="Banners">The mark for banners.</param>
/// <param name="Sections">The mark for sections.</param>
internal sealed record CamThuyRow(string Unit, string Marks, int Articles, string Banners, string Sections)
{
    public bool Lacks(int column) => Marks[column] == 'o';
}
