using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Design;

/// <summary>Holds the folders of the core to their order: each uses only those above it.</summary>
public sealed class NamespaceOrderTests
{
    private static readonly string[] Order =
    [
        "Text", "Yaml", "Law", "Vocabulary", "Snapshots", "Facts", "Fetching", "Rules",
        "Language", "Packs", "Checking", "Surveys", "Reporting", "DependencyInjection",
    ];

    private static readonly SourceFile[] Core = [.. SourceFile.Under(Repository.PathOf("src", "PortalRules"))];

    [Fact]
    public void Every_folder_of_the_core_has_its_place_in_the_order() =>
        Violations.None(Core.Select(f => f.Folder).Distinct(StringComparer.Ordinal).Except(Order, StringComparer.Ordinal));

    [Fact]
    public void A_folder_of_the_core_uses_only_those_above_it()
    {
        var types = Core.ToLookup(f => f.Folder, f => f.TypeName, StringComparer.Ordinal);
        var arrows = Core.SelectMany(file => file.Uses(Order, (folder, type) => types[folder].Contains(type, StringComparer.Ordinal))
            .Where(used => Array.IndexOf(Order, used) > Array.IndexOf(Order, file.Folder))
            .Select(used => $"{file.Path} uses {used}, which stands below {file.Folder}"));

        Violations.None(arrows);
    }

    [Fact]
    public void A_namespace_is_the_folder_of_its_file()
    {
        var wrong = Directory.EnumerateDirectories(Repository.PathOf("src"))
            .SelectMany(project => SourceFile.Under(project))
            .Where(file => file.Namespace is { } found && !string.Equals(found, file.ExpectedNamespace, StringComparison.Ordinal))
            .Select(file => $"{file.Path}: namespace {file.Namespace}, expected {file.ExpectedNamespace}");

        Violations.None(wrong);
    }
}
