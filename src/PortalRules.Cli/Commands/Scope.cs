using PortalRules.Cli.Output;
using PortalRules.Language;
using PortalRules.Rules;

namespace PortalRules.Cli.Commands;

/// <summary>To whom a pack or rule speaks, in words.</summary>
internal static class Scope
{
    public static string Of(AppliesTo scope, ResultPage page)
    {
        var levels = scope.Levels.IsEmpty ? page.Say("mọi cấp", "every level") : page.Say(string.Join(", ", scope.Levels.Select(l => $"{Words.Word(l).Vi} ({l})")), $"level {string.Join(", ", scope.Levels)}");
        var areas = scope.Areas.IsEmpty ? page.Say("mọi địa bàn", "every area") : page.Say($"địa bàn {string.Join(", ", scope.Areas)}", $"area {string.Join(", ", scope.Areas)}");
        return $"{levels}; {areas}";
    }
}
