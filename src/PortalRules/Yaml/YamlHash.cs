using System.Security.Cryptography;
using System.Text;

namespace PortalRules.Yaml;

/// <summary>A hash of what a file says: comments, places and the order of keys do not count.</summary>
internal static class YamlHash
{
    public static string Of(YamlMap map, params ReadOnlySpan<string> without)
    {
        var text = new StringBuilder();
        Write(text, map, without);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Write(StringBuilder text, YamlNode node, ReadOnlySpan<string> without)
    {
        switch (node)
        {
            case YamlText scalar:
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{scalar.Value.Length}:").Append(scalar.Value);
                break;
            case YamlList list:
                text.Append('[');
                foreach (var item in list.Items)
                    Write(text, item, []);
                text.Append(']');
                break;
            case YamlMap map:
                text.Append('{');
                foreach (var entry in map.Entries.OrderBy(e => e.Key, StringComparer.Ordinal))
                {
                    if (without.Contains(entry.Key))
                        continue;
                    text.Append(entry.Key).Append('=');
                    Write(text, entry.Value, []);
                }

                text.Append('}');
                break;
        }
    }
}
