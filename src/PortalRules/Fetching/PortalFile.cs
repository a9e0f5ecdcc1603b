using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Yaml;

namespace PortalRules.Fetching;

/// <summary>A portal.yaml beside saved pages: identity, level, area, public address and time of capture.</summary>
/// <param name="Portal">The portal.</param>
/// <param name="CapturedAt">When it was captured; a bare day means its end in Asia/Ho_Chi_Minh, a time without an offset is one there.</param>
public sealed record PortalFile(Portal Portal, DateTimeOffset? CapturedAt)
{
    /// <summary>The name under which it lies beside the pages.</summary>
    public const string FileName = "portal.yaml";

    /// <summary>Reads the file.</summary>
    /// <param name="file">The name for messages.</param>
    /// <param name="text">The content.</param>
    /// <returns>The portal and its time of capture.</returns>
    /// <exception cref="PackException">The file has mistakes: all of them.</exception>
    public static PortalFile Parse(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        var errors = new YamlErrors();
        var documents = YamlReader.Read(file, text, errors);
        if (documents.Length != 1 && errors.Count == 0)
            errors.Add(new YamlMark(file, 1, 1), "a portal.yaml describes exactly one portal: { id, unit, level, area, url, captured-at }.");
        errors.ThrowIfAny();
        var result = Bind(documents[0], errors);
        errors.ThrowIfAny();
        return result;
    }

    internal static PortalFile Bind(YamlNode node, YamlErrors errors)
    {
        if (YamlValues.Map(node, "a portal", errors) is not { } map)
            return new PortalFile(new Portal(), null);
        PortalKeys.Portal.Only(map, "a portal", errors);
        return new PortalFile(PortalOf(map, errors), CaptureTime(map["captured-at"], errors));
    }

    /// <summary>The portal that a map describes; other keys of the map are left alone.</summary>
    internal static Portal PortalOf(YamlMap map, YamlErrors errors)
    {
        PortalUrl? url = null;
        if (YamlValues.Text(map["url"], "url", errors) is { } address && (!PortalUrl.TryParse(address, out url) || url.Host.Length == 0))
            errors.Add(map["url"]!.Mark, $"url \"{address}\" is not an absolute address such as https://xa.huyen.tinh.gov.vn/.");
        return new Portal
        {
            Id = YamlValues.Text(map["id"], "id", errors),
            Unit = YamlValues.Text(map["unit"], "unit", errors),
            Level = YamlValues.Text(map["level"], "level", errors),
            Area = YamlValues.Text(map["area"], "area", errors),
            Url = url,
            Contributors = [.. YamlValues.Items(map["contributors"]).Select(n => YamlValues.Text(n, "a contributor", errors)).OfType<string>()],
        };
    }

    private static DateTimeOffset? CaptureTime(YamlNode? node, YamlErrors errors)
    {
        if (node is YamlText { Value: var text } && text.Contains('T', StringComparison.Ordinal))
        {
            if (IsoInstant.TryParse(text, out var instant))
                return instant;
            errors.Add(node.Mark, $"captured-at \"{text}\" is not a time; write 2023-03-31 or 2023-03-31T17:00:00+07:00.");
            return null;
        }

        return YamlValues.Date(node, "captured-at", errors) is { } day
            ? new DateTimeOffset(day.ToDateTime(new TimeOnly(23, 59, 59)), TimeSpan.FromHours(7))
            : null;
    }
}
