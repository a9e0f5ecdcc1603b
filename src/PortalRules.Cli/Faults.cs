using PortalRules.Capture;
using PortalRules.Cli.Output;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Cli;

/// <summary>What went wrong, in one line (a faulty pack: one line per mistake), and the exit code. Never a stack trace.</summary>
internal static class Faults
{
    public static int Tell(Exception fault, Terminal terminal, CancellationToken interrupted)
    {
        if (fault is OperationCanceledException && interrupted.IsCancellationRequested)
        {
            terminal.Say(new LocalizedText("đã dừng theo yêu cầu.", "interrupted."));
            return ExitCodes.Interrupted;
        }

        switch (fault)
        {
            case CommandException command:
                terminal.Say($"portalrules: {command.Sentence.In(terminal.MessageLanguage)}");
                break;
            case PackException pack:
                foreach (var error in pack.Errors)
                    terminal.Say(error.ToString());
                break;
            case CaptureException capture:
                terminal.Say(new LocalizedText($"portalrules: không thu thập được: {capture.Sentence.Vi}", $"portalrules: could not capture: {capture.Sentence.En}"));
                break;
            case IOException or UnauthorizedAccessException or InvalidDataException:
                terminal.Say(new LocalizedText($"portalrules: không đọc được nguồn: {fault.Message}", $"portalrules: the source cannot be read: {fault.Message}"));
                break;
            default:
                terminal.Say(new LocalizedText(
                    $"portalrules: lỗi ngoài dự kiến ({fault.GetType().Name}): {fault.Message}",
                    $"portalrules: an unforeseen fault ({fault.GetType().Name}): {fault.Message}"));
                break;
        }

        return ExitCodes.CouldNotJudge;
    }
}
