using System.Globalization;
using System.Text;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Accuracy;

/// <summary>How values are made comparable: what differs only in writing is the same.</summary>
internal static class Values
{
    /// <summary>Text in small letters, one space between words, NFC; empty is none.</summary>
    public static string Text(string? text)
    {
        var folded = string.Join(' ', (text ?? "").Normalize(NormalizationForm.FormC).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return folded.Length == 0 ? Row.None : folded;
    }

    public static string Text(Known<string?> text) => text.TryGet(out var known) ? Text(known) : Row.Unknown;

    /// <summary>Digits alone, with 0 for the country's +84: (028) 38.000.000 and +842838000000 are one number.</summary>
    public static string Phone(string? text)
    {
        var digits = new string([.. (text ?? "").Where(char.IsAsciiDigit)]);
        if (digits.StartsWith("84", StringComparison.Ordinal) && digits.Length > 10)
            digits = $"0{digits[2..]}";
        return digits.Length == 0 ? Text(text) : digits;
    }

    public static string Phone(Known<string?> text) => text.TryGet(out var known) ? Phone(known) : Row.Unknown;

    public static string Number(Known<int> number) => number.TryGet(out var known) ? known.ToString(CultureInfo.InvariantCulture) : Row.Unknown;

    public static string Day(Known<PortalDate?> date) =>
        !date.TryGet(out var known) ? Row.Unknown : known is not { } day ? Row.None : day.IsDay ? day.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Row.Unknown;

    public static string Minute(Known<PortalDate?> date) =>
        date.Or(null) is { Time: { } time } known ? string.Create(CultureInfo.InvariantCulture, $"{known.First:yyyy-MM-dd} {time:HH:mm}") : Row.Unknown;

    /// <summary>An address without host where it is the portal's own, without a final slash.</summary>
    public static string Address(PortalUrl? url, string host)
    {
        if (url is null)
            return Row.None;
        var value = string.Equals(url.Host, host, StringComparison.Ordinal) ? Uri.UnescapeDataString(url.PathAndQuery) : url.Value;
        return value.Length > 1 ? value.TrimEnd('/') : value;
    }

    public static string Address(string written, string host) =>
        PortalUrl.TryParse($"http://{host}/", out var home) && PortalUrl.Resolve(home, written) is { } url ? Address(url, host) : Row.None;
}
