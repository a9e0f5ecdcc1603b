using PortalRules.Language.Conditions;
using PortalRules.Rules;

namespace PortalRules.Language.Values;

/// <summary>What is said where working days cannot be counted.</summary>
internal static class WorkingDays
{
    public const string Reason = "no-holiday-table";

    public static bool Explain(Duration length, DateOnly? reached, Explanation explanation)
    {
        if (!length.IsInWorkingDays || reached is not null)
            return false;
        explanation.Open.Add((Reason, new("chưa có bảng ngày nghỉ lễ của năm nên không tính được ngày làm việc", "there is no holiday table of the year, so working days cannot be counted")));
        return true;
    }
}
