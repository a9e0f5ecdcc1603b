using System.Text.RegularExpressions;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Design;

/// <summary>What the documentation quotes under a <c>quote:</c> marker is what stands in the file, so that no sample rots.</summary>
public sealed partial class QuotedFileTests
{
    [Fact]
    public void A_quotation_in_the_documentation_is_a_run_of_whole_lines_of_its_file()
    {
        var wrong = Documents().SelectMany(document => Quotation().Matches(Text(document))
            .Where(quotation => !Holds(quotation.Groups["file"].Value, quotation.Groups["text"].Value))
            .Select(quotation => $"{Path.GetRelativePath(Repository.Root, document)} misquotes {quotation.Groups["file"].Value}"));

        Violations.None(wrong);
    }

    [Fact]
    public void A_relative_link_in_the_documentation_leads_to_a_file()
    {
        var dead = Documents().SelectMany(document => Link().Matches(Text(document))
            .Select(link => link.Groups[1].Value)
            .Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, target)))
            .Select(target => $"{Path.GetRelativePath(Repository.Root, document)} links to {target}"));

        Violations.None(dead);
    }

    private static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"));

    private static bool Holds(string file, string text) =>
        File.Exists(Repository.PathOf(file)) && $"\n{Text(Repository.PathOf(file))}\n".Contains($"\n{text}\n", StringComparison.Ordinal);

    private static string Text(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");

    [GeneratedRegex(@"<!-- quote: (?<file>\S+) -->\n```\w*\n(?<text>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Quotation();

    // An escaped bracket ends no link.
    [GeneratedRegex(@"(?<!\\)\]\((?!https?:|mailto:|#)([^)#\s]+)")]
    private static partial Regex Link();
}
