using System.Reflection;
using PortalRules.Packs;

namespace PortalRules.Vietnam;

/// <summary>The Vietnamese packs with their law catalogue and vocabulary, carried inside the assembly.</summary>
public static class VietnamPacks
{
    private const string Prefix = "rules/";
    private static readonly Lazy<PackLibrary> Library = new(Read);

    /// <summary>All packs. Read once; binding them is the work of the checker that they are added to.</summary>
    public static PackLibrary All => Library.Value;

    private static PackLibrary Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return PackLibrary.FromFiles(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => KeyValuePair.Create(name, Content(assembly, name))));
    }

    private static string Content(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
