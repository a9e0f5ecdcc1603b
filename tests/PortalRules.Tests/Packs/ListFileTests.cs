using PortalRules.Language.Atoms;
using PortalRules.Packs;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Packs;

public sealed class ListFileTests
{
    private const string Units = "# xã, thị trấn\nCẩm Vân\n\n  Cẩm Tú \n";

    [Fact]
    public void Entries_are_the_lines_without_comments_and_blanks()
    {
        var rules = PackText.Load(Files(("p/lists/xa.txt", Units)));

        var parameter = Assert.Single(Assert.Single(rules.Packs).Bound).Parameters.Single();
        Assert.Equal(["Cẩm Vân", "Cẩm Tú"], ((System.Collections.Immutable.ImmutableArray<Atom>)parameter.On(new DateOnly(2023, 1, 1))!.Value).Select(a => a.Label));
        Assert.True(parameter.On(new DateOnly(2023, 1, 1))!.Basis is { Note: "danh sách của huyện" });
    }

    [Fact]
    public void Mistake_in_a_list_is_told_with_its_line() => Snapshot.Match(string.Join('\n', PackText.Errors(Files(("p/lists/xa.txt", $"Cẩm Vân\n# x\nCẩm Vân\n{new string('a', 501)}\n")))));

    [Theory]
    [InlineData("lists/xa.txt", "# nothing", "the list has no entry")]
    [InlineData("lists/xaa.txt", "Cẩm Vân", "did you mean \"lists/xa.txt\"?")]
    [InlineData("../q/xa.txt", "Cẩm Vân", "must be a path below the folder of the pack")]
    [InlineData("/etc/xa.txt", "Cẩm Vân", "must be a path below the folder of the pack")]
    [InlineData("lists\\xa.txt", "Cẩm Vân", "must be a path below the folder of the pack")]
    [InlineData("pack.yaml", "Cẩm Vân", "the ending .txt")]
    public void Wrong_file_is_told_with_what_to_write(string path, string content, string hint)
    {
        var files = Files(("p/lists/xa.txt", content), path);

        Assert.Contains(PackText.Errors([.. files, ("q/xa.txt", "Cẩm Tú")]), e => e.Contains(hint, StringComparison.Ordinal));
    }

    [Fact]
    public void Too_long_a_file_is_refused() =>
        Assert.Contains("at most 1000000 characters", PackText.Errors(Files(("p/lists/xa.txt", new string('a', 1_000_001))))[0], StringComparison.Ordinal);

    [Fact]
    public void Hash_covers_the_entries_but_not_the_comments()
    {
        var one = Hash(Units);

        Assert.Equal(one, Hash("Cẩm Vân\nCẩm Tú"));
        Assert.NotEqual(one, Hash("Cẩm Vân\nCẩm Tân"));
    }

    [Fact]
    public void Folder_brings_its_list_files()
    {
        var folder = Directory.CreateTempSubdirectory("portalrules-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "pack.yaml"), PackText.Pack("p"));
            File.WriteAllText(Path.Combine(folder.FullName, "xa.txt"), Units);
            File.WriteAllText(Path.Combine(folder.FullName, "long.txt"), new string('a', 3_000_000));

            var library = PackLibrary.FromFolder(folder.FullName);

            Assert.Equal(["long.txt", "pack.yaml", "xa.txt"], library.Files.Keys.Select(Path.GetFileName));
            Assert.Equal(1_000_001, library.Files.First().Value.Length);
            Assert.Equal(Units, library.Files.Last().Value);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Hash(string list) => Assert.Single(PackText.Load(Files(("p/lists/xa.txt", list))).Packs).Hash;

    private static (string, string)[] Files((string, string) list, string path = "lists/xa.txt") =>
    [
        ("law/a.yaml", PackText.Law("a")),
        ("p/pack.yaml", PackText.Pack("p", $"parameters:\n  units: {{ type: list, file: '{path}', basis: {{ source: a, kind: guidance, note: danh sách của huyện }} }}")),
        ("p/rule.yaml", PackText.Rule("AA-001", "a").Replace("select: menus", "select: sections\nwhere: { label: $units }", StringComparison.Ordinal)),
        list,
    ];
}
