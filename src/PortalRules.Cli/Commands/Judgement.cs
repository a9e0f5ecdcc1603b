using PortalRules.Checking;
using PortalRules.Cli.Output;
using PortalRules.Text;

namespace PortalRules.Cli.Commands;

/// <summary>The exit code of a report. That a run could not judge is said on standard error too: a green run must mean something.</summary>
internal static class Judgement
{
    public static int Of(CheckReport report, RunContract contract, Terminal terminal)
    {
        foreach (var fault in report.Run().Faults)
            terminal.Say(new LocalizedText($"portalrules: {fault.Sentence.Vi}", $"portalrules: {fault.Sentence.In("en")}"));
        return (int)contract.Conclude(report);
    }
}
