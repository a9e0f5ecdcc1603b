using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Reporting.Plain;

/// <summary>How a finding stands to that of an earlier report, in words.</summary>
internal static class BaselineWords
{
    public static LocalizedText Of(BaselineState state) => state switch
    {
        BaselineState.New => new("mới phát sinh", "new"),
        BaselineState.Unchanged => new("đã có từ trước", "known"),
        _ => new("đã nêu, nhưng khi đó chưa phải khắc phục", "known, but not yet to be mended then"),
    };
}
