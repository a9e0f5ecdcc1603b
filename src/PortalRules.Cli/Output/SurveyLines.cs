using PortalRules.Surveys;
using PortalRules.Text;

namespace PortalRules.Cli.Output;

/// <summary>Says on standard error how far a survey is: a line for each portal that is done; with <c>--quiet</c> only of portals that failed.</summary>
internal sealed class SurveyLines(Terminal terminal) : IProgress<SurveyProgress>
{
    private readonly Lock _lock = new();

    public void Report(SurveyProgress value)
    {
        if (terminal.IsQuiet && value.Fault is null)
            return;
        var at = FormattableString.Invariant($"[{value.Done}/{value.Total}] {value.Portal.Id}");
        lock (_lock)
        {
            terminal.Say(value.Fault is { } fault
                ? new LocalizedText($"{at}: {fault.Vi}", $"{at}: {fault.In("en")}")
                : value.WasThere ? new LocalizedText($"{at}: đã có báo cáo", $"{at}: its report is there already") : new LocalizedText($"{at}: xong", $"{at}: done"));
        }
    }
}
