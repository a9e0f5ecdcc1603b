namespace PortalRules.Html.Badges;

/// <summary>How the code of the monitoring system (EMC) is told: its call together with its address, in the page or in a script of the portal.</summary>
internal static class MonitoringCode
{
    public const string Script = "/embed/gov-tracking";
    private const string Call = "_govaq";
    private const string Address = "f-emc.ngsp.gov.vn/tracking";

    public static bool IsCall(string code) => code.Contains(Call, StringComparison.Ordinal);

    public static bool NamesAddress(string code) =>
        code.Contains(Address, StringComparison.OrdinalIgnoreCase) || code.Contains(Script, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a script file holds both.</summary>
    public static bool IsIn(ReadOnlySpan<byte> file) =>
        file.IndexOf("_govaq"u8) >= 0 && (file.IndexOf("f-emc.ngsp.gov.vn/tracking"u8) >= 0 || file.IndexOf("/embed/gov-tracking"u8) >= 0);
}
