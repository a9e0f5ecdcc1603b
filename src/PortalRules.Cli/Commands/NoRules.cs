using PortalRules.Cli.Loading;
using PortalRules.Snapshots;

namespace PortalRules.Cli.Commands;

/// <summary>Why no rule ran.</summary>
internal static class NoRules
{
    public static CommandException Reason(Portal portal, PackChoice packs)
    {
        var loaded = string.Join(", ", packs.Checker.Rules.Packs.Select(p => p.Id));
        if (packs.Ids.Length > 0)
        {
            var named = string.Join(", ", packs.Ids);
            return new CommandException($"bộ quy tắc {named} không có quy tắc nào.", $"the pack {named} holds no rule.");
        }

        if (portal.Level is null || portal.Area is null)
        {
            return new CommandException(
                $"không có quy tắc nào được chạy: chưa biết cấp hoặc địa bàn của đơn vị. Dùng --level và --area, tệp portal.yaml, hoặc --pack ({loaded}).",
                $"no rule ran: the agency's level or area is not known. Give --level and --area, a portal.yaml, or --pack ({loaded}).");
        }

        return new CommandException(
            $"không có quy tắc nào được chạy: không có bộ quy tắc cho cấp {portal.Level}, địa bàn {portal.Area}. Hiện có: {loaded}.",
            $"no rule ran: there is no pack for level {portal.Level} and area {portal.Area}. Loaded: {loaded}.");
    }
}
