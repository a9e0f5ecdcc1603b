using System.CommandLine;
using System.Globalization;
using PortalRules.Law;
using PortalRules.Snapshots;

namespace PortalRules.Cli.Options;

/// <summary>Who is judged, by the law of which day. What is given here wins over a portal.yaml.</summary>
internal sealed class SubjectOptions
{
    private readonly Option<string?> _asOf = new("--as-of") { Description = "The day whose law counts. Default: the day of the capture, else today in Vietnam.", HelpName = "YYYY-MM-DD", Recursive = true };
    private readonly Option<string?> _level = new("--level") { Description = "Level of the agency: ministry, province, district, commune or agency.", HelpName = "LEVEL", Recursive = true };
    private readonly Option<string?> _area = new("--area") { Description = "Area of the agency (thanh-hoa/huyen-cam-thuy).", HelpName = "AREA", Recursive = true };
    private readonly Option<string?> _unit = new("--unit") { Description = "Name of the agency, as the report prints it.", HelpName = "NAME" };
    private readonly Option<string?> _id = new("--portal-id") { Description = "Stable identity of the portal.", HelpName = "ID" };
    private readonly Option<string?> _url = new("--portal-url") { Description = "Public address of the portal.", HelpName = "URL" };

    public void AddTo(Command command)
    {
        foreach (var option in (Option<string?>[])[_asOf, _level, _area, _unit, _id, _url])
            command.Add(option);
    }

    /// <summary>Only the day, level and area: what decides which rules apply.</summary>
    public void AddScopeTo(Command command)
    {
        foreach (var option in (Option<string?>[])[_asOf, _level, _area])
            command.Add(option);
    }

    /// <summary>Only the day.</summary>
    public void AddDayTo(Command command) => command.Add(_asOf);

    /// <summary>Only the day.</summary>
    /// <exception cref="CommandException">It is none.</exception>
    public DateOnly? ReadDay(ParseResult parse) => Day(Value(parse, _asOf));

    /// <exception cref="CommandException">A value is none of those that the option takes.</exception>
    public Subject Read(ParseResult parse) => new(Portal(parse), Day(Value(parse, _asOf)));

    /// <summary>Only the day, level and area.</summary>
    /// <exception cref="CommandException">A value is none of those that the option takes.</exception>
    public Subject ReadScope(ParseResult parse) =>
        new(new Portal { Level = Level(parse), Area = Value(parse, _area) }, Day(Value(parse, _asOf)));

    private Portal Portal(ParseResult parse) => new()
    {
        Id = Value(parse, _id),
        Unit = Value(parse, _unit),
        Level = Level(parse),
        Area = Value(parse, _area),
        Url = Address(Value(parse, _url)),
    };

    private string? Level(ParseResult parse) =>
        Value(parse, _level) is { } level ? Names.Known("cấp hành chính", "level", level, LawKeys.Levels) : null;

    private static string? Value(ParseResult parse, Option<string?> option) => parse.GetValue(option) switch
    {
        null => null,
        var blank when string.IsNullOrWhiteSpace(blank) => throw new CommandException($"tùy chọn {option.Name} chưa có giá trị.", $"the option {option.Name} has no value."),
        var value => value.Trim(),
    };

    private static DateOnly? Day(string? text)
    {
        if (text is null)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        var meant = DateOnly.TryParseExact(text, ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var printed)
            ? printed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : "2023-03-31";
        throw new CommandException($"--as-of \"{text}\" không phải là ngày; viết dạng {meant}.", $"--as-of \"{text}\" is not a day; write {meant}.");
    }

    private static PortalUrl? Address(string? text)
    {
        if (text is null)
            return null;
        return PortalUrl.TryParse(text, out var url) && url.Scheme is "http" or "https"
            ? url
            : throw new CommandException(
                $"--portal-url \"{text}\" không phải là địa chỉ đầy đủ, ví dụ https://xa.huyen.tinh.gov.vn/.",
                $"--portal-url \"{text}\" is not an absolute address such as https://xa.huyen.tinh.gov.vn/.");
    }
}
