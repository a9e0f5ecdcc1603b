namespace PortalRules.Html.Witnesses;

/// <summary>What is kept of a page's metadata.</summary>
/// <param name="All">The claims on which something may depend; all of them where the reading is traced.</param>
/// <param name="IsNews">Whether structured data call the page a news item.</param>
internal sealed record PageClaims(Claim[] All, bool IsNews)
{
    /// <summary>More is no metadata but a flood.</summary>
    public const int Most = 24;

    public static PageClaims None { get; } = new([], IsNews: false);

    /// <summary>The first of a subject, or <see langword="null"/>.</summary>
    public string? First(ClaimSubject subject)
    {
        foreach (var claim in All)
        {
            if (claim.Subject == subject)
                return claim.Text;
        }

        return null;
    }
}
