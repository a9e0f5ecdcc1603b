using System.Collections.Immutable;
using System.Text;

namespace PortalRules.Html.Platforms;

/// <summary>The maps that ship with the library.</summary>
internal static class BuiltInMaps
{
    private const string Folder = "platforms/";

    public static ImmutableArray<ExtractionMap> All { get; } = Load();

    private static ImmutableArray<ExtractionMap> Load()
    {
        var assembly = typeof(BuiltInMaps).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => ExtractionMapReader.Read(n, Text(assembly.GetManifestResourceStream(n)!), isShipped: true))];
    }

    private static string Text(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
