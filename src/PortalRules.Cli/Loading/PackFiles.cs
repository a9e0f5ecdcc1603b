using PortalRules.Packs;
using PortalRules.Yaml;

namespace PortalRules.Cli.Loading;

/// <summary>
/// Lets a user's folder stand over what is built in: a file replaces one of the same place in the library, and a pack replaces the built-in pack
/// of the same id with all its rules, so that an author can check with the pack he is working on.
/// </summary>
internal static class PackFiles
{
    private const string BuiltIn = "rules/";

    /// <summary>Ids of the packs of a library; files with mistakes are passed over, for loading reports them.</summary>
    public static IEnumerable<string> IdsIn(PackLibrary library) =>
        library.Files.Where(f => IsPack(f.Key)).Select(f => IdOf(f.Key, f.Value)).OfType<string>();

    public static PackLibrary Without(PackLibrary builtIn, string folder, PackLibrary own)
    {
        var places = own.Files.Keys.Select(f => BuiltIn + Path.GetRelativePath(folder, f).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);
        var ids = IdsIn(own).ToHashSet(StringComparer.Ordinal);
        var replaced = builtIn.Files.Where(f => IsPack(f.Key) && IdOf(f.Key, f.Value) is { } id && ids.Contains(id)).Select(f => FolderOf(f.Key)).ToHashSet(StringComparer.Ordinal);
        return PackLibrary.Of(builtIn.Files.Where(f => !places.Contains(f.Key) && !replaced.Contains(FolderOf(f.Key))), builtIn.Late.Where(f => !places.Contains(f.Key)));
    }

    private static bool IsPack(string path) => Path.GetFileName(path) is "pack.yaml";

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    private static string? IdOf(string path, string text)
    {
        var errors = new YamlErrors();
        return YamlReader.Read(path, text, errors) is [YamlMap map] && map["pack"] is YamlText id ? id.Value : null;
    }
}
