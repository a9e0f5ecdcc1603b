using PortalRules.Checking;
using PortalRules.Packs;

namespace PortalRules.Tests.Packs;

public sealed class LibraryFolderTests
{
    [Theory]
    [InlineData("law")]
    [InlineData("vocabulary")]
    [InlineData("fixtures")]
    public void The_names_of_folders_above_the_given_one_mean_nothing(string above)
    {
        var root = Directory.CreateTempSubdirectory("portalrules-");
        try
        {
            var folder = Path.Combine(root.FullName, above, "rules");
            Write(folder, "law/a.yaml", PackText.Law("a"));
            Write(folder, "vocabulary/areas.yaml", PackText.Areas);
            Write(folder, "p/pack.yaml", PackText.Pack("p"));
            Write(folder, "p/rule.yaml", PackText.Rule("AA-001", "a"));

            var rules = new PortalCheckerBuilder().AddPacks(PackLibrary.FromFolder(folder)).Build().Rules;

            Assert.Equal(("AA-001", "a", true), (Assert.Single(rules.Packs).Rules[0].Id, Assert.Single(rules.Law.Sources).Id, rules.Vocabulary.Area("nghe-an") is not null));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
