using System.CommandLine;
using System.Globalization;

namespace PortalRules.Cli.Options;

/// <summary>Whether the rules are weakened to see if their cases notice, and how many must be noticed.</summary>
internal sealed class WeakenOptions
{
    private readonly Option<bool> _weaken = new("--weaken") { Description = "Weaken each rule in the standard ways (a threshold moved by one, a condition or label left out, each → some, a day or deadline shifted …) and list those that no case notices." };
    private readonly Option<string?> _atLeast = new("--at-least") { Description = "With --weaken: exit code 1 where a smaller share of the weakenings is noticed.", HelpName = "PERCENT" };

    public void AddTo(Command command)
    {
        command.Add(_weaken);
        command.Add(_atLeast);
    }

    /// <summary>Whether to weaken, and the share in percent below which it is a finding; 0 where none is asked for.</summary>
    /// <exception cref="CommandException">The share is no number from 0 to 100, or is asked for without weakening.</exception>
    public (bool IsAsked, decimal AtLeast) Read(ParseResult parse)
    {
        var asked = parse.GetValue(_weaken);
        if (parse.GetValue(_atLeast) is not { } text)
            return (asked, 0);
        if (!asked)
            throw new CommandException("--at-least chỉ dùng cùng --weaken.", "--at-least goes with --weaken.");
        var digits = text.EndsWith('%') ? text[..^1] : text;
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100
            ? (asked, percent)
            : throw new CommandException($"--at-least \"{text}\" không phải là tỷ lệ; viết một số từ 0 đến 100, ví dụ 90.", $"--at-least \"{text}\" is not a share; write a number from 0 to 100, for example 90.");
    }
}
