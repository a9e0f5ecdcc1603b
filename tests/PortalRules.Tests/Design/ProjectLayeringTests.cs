using System.Xml.Linq;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Design;

/// <summary>Holds the csproj files under src to the table of docs/architecture.md.</summary>
public sealed class ProjectLayeringTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["PortalRules"] = ["YamlDotNet", "Microsoft.Extensions.DependencyInjection.Abstractions"],
        ["PortalRules.Html"] = ["PortalRules", "AngleSharp"],
        ["PortalRules.Vietnam"] = ["PortalRules"],
        ["PortalRules.Reports"] = ["PortalRules", "DocumentFormat.OpenXml"],
        ["PortalRules.Capture"] = ["PortalRules", "PortalRules.Html"],
        ["PortalRules.Rendering"] = ["PortalRules", "PortalRules.Capture", "Microsoft.Playwright"],
        ["PortalRules.Cli"] = ["PortalRules", "PortalRules.Capture", "PortalRules.Rendering", "PortalRules.Html", "PortalRules.Reports", "PortalRules.Vietnam", "System.CommandLine", "Spectre.Console"],
    };

    [Fact]
    public void A_project_references_only_what_the_table_of_the_architecture_has()
    {
        var arrows = Projects().SelectMany(project => References(project.Value)
            .Where(reference => !Allowed.GetValueOrDefault(project.Key, []).Contains(reference, StringComparer.Ordinal))
            .Select(reference => $"{project.Key} -> {reference}"));

        Violations.None(arrows);
    }

    [Fact]
    public void Every_project_under_src_is_in_the_table()
    {
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), Projects().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_project_of_the_repository_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.PathOf("PortalRules.sln"));
        var missing = new[] { "src", "tests", "benchmarks", "docs" }
            .Select(folder => Repository.PathOf(folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories))
            .Where(file => !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Select(file => Path.GetFileName(file))
            .Where(name => !solution.Contains($"\\{name}\"", StringComparison.Ordinal));

        Violations.None(missing);
    }

    private static Dictionary<string, XDocument> Projects() =>
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), XDocument.Load, StringComparer.Ordinal);

    private static IEnumerable<string> References(XDocument project) =>
        project.Descendants("PackageReference").Select(e => (string)e.Attribute("Include")!)
            .Concat(project.Descendants("ProjectReference").Select(e => Path.GetFileNameWithoutExtension((string)e.Attribute("Include")!)));
}
