using PortalRules.Cli.Loading;
using PortalRules.Packs;
using PortalRules.Reporting.Plain;
using PortalRules.Snapshots;

namespace PortalRules.Cli.Commands;

/// <summary>Why no rule ran.</summary>
internal static class NoRules
{
    public static CommandException Reason(Portal portal, DateOnly asOf, PackChoice packs)
    {
        var loaded = string.Join(", ", packs.Checker.Rules.Packs.Select(p => p.Id));
        if (packs.Ids.Length > 0)
        {
            var named = string.Join(", ", packs.Ids);
            return new CommandException($"bộ quy tắc {named} không có quy tắc nào.", $"the pack {named} holds no rule.");
        }

        if (ExistenceWords.Of(portal, asOf, packs.Checker.Rules.Vocabulary) is { } missing)
        {
            return new CommandException(
                $"không có quy tắc nào được chạy (ngày xét {PlainContext.Date(asOf)}). {missing.Vi} Dùng --as-of để chọn ngày xét khác.",
                $"no rule ran (as of {PlainContext.Date(asOf)}). {missing.In("en")} Another day: --as-of.");
        }

        if (portal.Level is null || portal.Area is null)
        {
            return new CommandException(
                $"không có quy tắc nào được chạy: chưa biết cấp hoặc địa bàn của đơn vị. Dùng --level và --area, tệp portal.yaml, hoặc --pack ({loaded}).",
                $"no rule ran: the agency's level or area is not known. Give --level and --area, a portal.yaml, or --pack ({loaded}).");
        }

        // A pack for this level and area that is left out is left out for its law or for its time.
        var late = packs.Checker.Rules.For(portal, asOf).FirstOrDefault(p => p.Reason is not (ApplicationReason.OtherLevel or ApplicationReason.OtherArea));
        if (late is not null)
        {
            return new CommandException(
                $"không có quy tắc nào được chạy: bộ quy tắc {late.Pack.Id} không áp dụng tại ngày {PlainContext.Date(asOf)}. {late.Why.Vi} Xem lý do: portalrules rules --why.",
                $"no rule ran: the pack {late.Pack.Id} does not apply on {PlainContext.Date(asOf)}. {late.Why.In("en")} For the reasons: portalrules rules --why.");
        }

        return new CommandException(
            $"không có quy tắc nào được chạy: không có bộ quy tắc cho cấp {portal.Level}, địa bàn {portal.Area}. Hiện có: {loaded}.",
            $"no rule ran: there is no pack for level {portal.Level} and area {portal.Area}. Loaded: {loaded}.");
    }
}
