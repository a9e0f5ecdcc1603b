using System.Reflection;
using PortalRules.Packs;

namespace PortalRules.Vietnam;

/// <summary>The Vietnamese packs with their law catalogue and vocabulary, carried inside the assembly.</summary>
public static class VietnamPacks
{
    private const string Prefix = "rules/";
    private const string Areas = "rules/vocabulary/areas/";
    private static readonly Lazy<PackLibrary> Library = new(Read);

    /// <summary>All packs. Read once, the communes of a province when one is asked for; binding them is the work of the checker that they are added to.</summary>
    public static PackLibrary All => Library.Value;

    private static PackLibrary Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).ToLookup(name => name.StartsWith(Areas, StringComparison.Ordinal));
        return PackLibrary.Of(
            names[false].Select(name => KeyValuePair.Create(name, Content(assembly, name))),
            names[true].Select(name => KeyValuePair.Create(name, () => Content(assembly, name))));
    }

    private static string Content(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
