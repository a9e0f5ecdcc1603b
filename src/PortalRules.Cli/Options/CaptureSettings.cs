using System.CommandLine;
using System.Globalization;
using PortalRules.Capture;
using PortalRules.Cli.Loading;
using PortalRules.Rendering;

namespace PortalRules.Cli.Options;

/// <summary>How a live portal is captured: the same options wherever one can be named.</summary>
internal sealed class CaptureSettings
{
    private const long Kilo = 1024;

    private readonly Option<int> _maxPages = new("--max-pages") { Description = "Pages that are asked at most.", HelpName = "N", DefaultValueFactory = _ => new CaptureOptions().MaxPages };
    private readonly Option<int> _maxDepth = new("--max-depth") { Description = "Clicks from the home page at most.", HelpName = "N", DefaultValueFactory = _ => new CaptureOptions().MaxDepth };
    private readonly Option<string?> _maxBytes = new("--max-bytes") { Description = "Bytes after which nothing more is asked: 500M, 2G. Default: 10G.", HelpName = "SIZE" };
    private readonly Option<string?> _timeLimit = new("--time-limit") { Description = "How long it may take: 90s, 30m, 2h. Default: no limit.", HelpName = "TIME" };
    private readonly Option<string?> _since = new("--since") { Description = "Follow lists only until their items are older than this day.", HelpName = "YYYY-MM-DD" };
    private readonly Option<double?> _rate = new("--rate") { Description = "Requests in a second at most.", HelpName = "N" };
    private readonly Option<string?> _agent = new("--user-agent") { Description = "The User-Agent that the portal sees.", HelpName = "TEXT" };
    private readonly Option<string?> _headers = new("--header-file") { Description = "A file of headers (Name: value, one a line) for a portal that is not open yet; sent to it alone and written nowhere.", HelpName = "FILE" };
    private readonly Option<bool> _allowPrivate = new("--allow-private") { Description = "The portal may stand at a private address of an intranet." };

    private readonly Option<bool> _render = new("--render") { Description = "Draw pages that are empty without script in an installed Chromium." };
    private readonly Option<bool> _noSandbox = new("--no-browser-sandbox") { Description = "With --render: run the browser without its own sandbox, as most containers need." };

    private Option[] All => [_maxPages, _maxDepth, _maxBytes, _timeLimit, _since, _rate, _agent, _headers, _allowPrivate, _render, _noSandbox];

    public void AddTo(Command command)
    {
        foreach (var option in All)
            command.Add(option);
    }

    /// <summary>Does something with a source, which may be the address of a live portal.</summary>
    /// <exception cref="CommandException">A value makes no sense, or the source is no live portal and options for one are given.</exception>
    /// <exception cref="IOException">The file of headers cannot be read, or there is no browser.</exception>
    public async Task<T> UseAsync<T>(ParseResult parse, string source, Func<PortalSource, Task<T>> use)
    {
        if (PortalAddress.IsOne(source))
            return await UseAsync(parse, how => use(new PortalSource(source, how))).ConfigureAwait(false);
        var given = All.Where(o => parse.GetResult(o) is { Implicit: false }).Select(o => o.Name).ToList();
        return given.Count == 0 ? await use(new PortalSource(source)).ConfigureAwait(false) : throw new CommandException(
            $"{string.Join(", ", given)} chỉ dùng khi nguồn là địa chỉ của cổng đang hoạt động, không dùng cho {source}.",
            $"{string.Join(", ", given)}: only for a live portal by its address, not for {source}.");
    }

    /// <summary>Does something with the options; a browser, where one is wanted, runs as long.</summary>
    /// <exception cref="CommandException">A value makes no sense.</exception>
    /// <exception cref="IOException">The file of headers cannot be read, or there is no browser.</exception>
    public async Task<T> UseAsync<T>(ParseResult parse, Func<CaptureOptions, Task<T>> use)
    {
        var options = Read(parse);
        if (!parse.GetValue(_render))
            return await use(options).ConfigureAwait(false);
        var browser = new ChromiumRenderer(new ChromiumRendererOptions { NoSandbox = parse.GetValue(_noSandbox), SecretHeaders = options.SecretHeaders });
        await using (browser.ConfigureAwait(false))
            return await use(options with { Renderer = browser }).ConfigureAwait(false);
    }

    private CaptureOptions Read(ParseResult parse)
    {
        var options = new CaptureOptions
        {
            MaxPages = AtLeast(parse, _maxPages, 1),
            MaxDepth = AtLeast(parse, _maxDepth, 0),
            TimeLimit = Time(parse.GetValue(_timeLimit)),
            Since = Day(parse.GetValue(_since)),
            RequestsPerSecond = parse.GetValue(_rate) is { } rate ? rate > 0 ? rate : throw new CommandException("--rate phải lớn hơn 0.", "--rate must be above 0.") : null,
            UserAgent = parse.GetValue(_agent),
            SecretHeaders = parse.GetValue(_headers) is { } file ? HeaderFile.Read(file) : [],
            AllowPrivate = parse.GetValue(_allowPrivate),
        };
        return Size(parse.GetValue(_maxBytes)) is { } bytes ? options with { MaxBytes = bytes } : options;
    }

    private static int AtLeast(ParseResult parse, Option<int> option, int least) => parse.GetValue(option) is var value && value >= least
        ? value
        : throw new CommandException($"{option.Name} phải từ {least} trở lên.", $"{option.Name} must be at least {least}.");

    private static DateOnly? Day(string? text) => text is null ? null
        : DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new CommandException($"--since \"{text}\" không phải là ngày; viết dạng 2023-01-01.", $"--since \"{text}\" is not a day; write 2023-01-01.");

    private static TimeSpan? Time(string? text)
    {
        if (text is null)
            return null;
        var (number, unit) = Split(text);
        return number is > 0 and < 1_000_000 && unit is "s" or "m" or "h"
            ? TimeSpan.FromSeconds(number!.Value * (unit is "h" ? 3600 : unit is "m" ? 60 : 1))
            : throw new CommandException($"--time-limit \"{text}\" không phải là thời lượng; viết dạng 90s, 30m hoặc 2h.", $"--time-limit \"{text}\" is not a time; write 90s, 30m or 2h.");
    }

    private static long? Size(string? text)
    {
        if (text is null)
            return null;
        var (number, unit) = Split(text);
        long? factor = unit switch { "" => 1, "k" => Kilo, "m" => Kilo * Kilo, "g" => Kilo * Kilo * Kilo, _ => null };
        return number is > 0 and < 1_000_000_000_000 && factor is { } times
            ? number!.Value * times
            : throw new CommandException($"--max-bytes \"{text}\" không phải là dung lượng; viết dạng 500M hoặc 2G.", $"--max-bytes \"{text}\" is not a size; write 500M or 2G.");
    }

    private static (long? Number, string Unit) Split(string text)
    {
        var trimmed = text.Trim().ToLowerInvariant();
        var digits = trimmed.TakeWhile(char.IsAsciiDigit).Count();
        return (long.TryParse(trimmed.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null, trimmed[digits..]);
    }
}
