using PortalRules.Text;

namespace PortalRules.Cli;

/// <summary>The command cannot be carried out as it was given: one sentence that says what was found and what to write instead. Exit code 2.</summary>
internal sealed class CommandException(string vi, string en) : Exception(en)
{
    public LocalizedText Sentence { get; } = new(vi, en);
}
