using PortalRules.Language.Runs;
using PortalRules.Rules;

namespace PortalRules.Language.Groups;

/// <summary>Why there are no groups to judge.</summary>
internal static class GroupProblems
{
    public static RunProblem Unknown(GroupClause clause) => new(
        Outcome.NeedsReview,
        "unknown-groups",
        new($"Chưa biết danh sách \"{clause.Over.Text}\".", $"The list \"{clause.Over.Text}\" is not known."));

    public static RunProblem Empty(GroupClause clause) => new(
        Outcome.NotChecked,
        "no-groups",
        new($"Danh sách \"{clause.Over.Text}\" chưa được khai báo cho cổng này.", $"The list \"{clause.Over.Text}\" is not declared for this portal."));
}
