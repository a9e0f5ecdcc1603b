using System.Globalization;
using System.Text.RegularExpressions;
using PortalRules.Text;

namespace PortalRules.Html;

internal static partial class VietnameseDateReader
{
    public static IReadOnlyList<FoundDate> Find(string text)
    {
        var found = new List<FoundDate>();
        foreach (Match m in Form().Matches(text))
        {
            int N(string g) => m.Groups[g].Success ? int.Parse(m.Groups[g].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
            var y = N("y");
            if (m.Groups["iy"].Success)
                y = N("iy");
            if (y < 1900 || N("m") is < 1 or > 12 || N("d") < 1 || N("d") > DateTime.DaysInMonth(y, N("m")))
                continue;
            TimeOnly? time = null;
            if (m.Groups["h"].Success && N("h") < 24 && N("n") < 60)
            {
                var h = N("h");
                if (m.Groups["pm"].Success && h < 12 && string.Equals(m.Groups["pm"].Value, "PM", StringComparison.OrdinalIgnoreCase))
                    h += 12;
                time = new TimeOnly(h, N("n"));
            }

            found.Add(new FoundDate(m.Index, m.Length, PortalDate.Day(new DateOnly(y, N("m"), N("d")), time), true));
        }

        return found;
    }

    [GeneratedRegex(@"(?:(?<h>\d{1,2})[:h](?<n>\d{2})(?::\d\d)?\s*(?<pm>[AP]M)?\s*[-,|]?\s*)?(?:(?:thứ\s\w+|chủ nhật|T\d|Thu|CN)\s*[-,|]*\s*)?(?:(?<![\d/])(?<d>\d{1,2})\s?[/.-]\s?(?<m>\d{1,2})\s?[/.-]\s?(?<y>\d{4})(?!\d)|ngày\s(?<d>\d{1,2})\stháng\s(?<m>\d{1,2})\snăm\s(?<y>\d{4})|(?<iy>\d{4})-(?<m>\d\d)-(?<d>\d\d))(?:\s*[-,|T]?\s*(?<h>\d{1,2})[:h](?<n>\d{2})(?::\d\d)?\s*(?<pm>[AP]M)?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
