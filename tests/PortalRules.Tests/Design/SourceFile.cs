using System.Text.RegularExpressions;

namespace PortalRules.Tests.Design;

/// <summary>A C# file of a project, with what its text says of namespaces.</summary>
internal sealed partial class SourceFile
{
    private readonly string _text;
    private readonly string _project;

    private SourceFile(string project, string path)
    {
        _project = System.IO.Path.GetFileName(project);
        Path = System.IO.Path.GetRelativePath(project, path).Replace('\\', '/');
        _text = File.ReadAllText(path);
    }

    /// <summary>The path below the project, with forward strokes.</summary>
    public string Path { get; }

    /// <summary>The first folder; empty for a file beside the csproj.</summary>
    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path.Split('/')[0] : "";

    public string TypeName => System.IO.Path.GetFileName(Path).Split('.')[0];

    /// <summary>The declared namespace; <see langword="null"/> for top-level statements.</summary>
    public string? Namespace => NamespaceLine().Match(_text) is { Success: true } match ? match.Groups[1].Value : null;

    public string ExpectedNamespace => string.Join('.', [_project, .. Path.Split('/')[..^1]]);

    public static IEnumerable<SourceFile> Under(string project) =>
        Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            .Where(path => !System.IO.Path.GetRelativePath(project, path).Split(System.IO.Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(project, path));

    /// <summary>The other folders that the file names: by using directive, by full name, or by a name relative to the root namespace.</summary>
    public IEnumerable<string> Uses(IReadOnlyCollection<string> folders, Func<string, string, bool> isType)
    {
        var full = FullName().Matches(_text).Select(m => m.Groups[1].Value);
        var relative = RelativeName().Matches(_text)
            .Where(m => isType(m.Groups[1].Value, m.Groups[2].Value))
            .Select(m => m.Groups[1].Value);
        return full.Concat(relative).Intersect(folders, StringComparer.Ordinal).Where(f => !string.Equals(f, Folder, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"\bPortalRules\.([A-Z]\w*)")]
    private static partial Regex FullName();

    [GeneratedRegex(@"(?<![\w.])([A-Z]\w*)\.([A-Z]\w*)")]
    private static partial Regex RelativeName();
}
