using PortalRules.Facts;
using PortalRules.Language.Grammar.Pages;
using PortalRules.Language.Grammar.Schemas;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Language.Grammar;

/// <summary>
/// Schemas and reference in the repository are those that the catalogues yield. After a change: SNAPSHOT_ACCEPT=1, or
/// <c>portalrules pack schema -o rules/schema</c> and <c>portalrules pack docs -o docs/reference</c>.
/// </summary>
public sealed class GeneratedFileTests
{
    public static TheoryData<string> SchemaNames => [.. SchemaFiles.Write(FactCatalogue.BuiltIn).Keys];

    [Theory]
    [MemberData(nameof(SchemaNames))]
    public void Schema_is_up_to_date(string file) => UpToDate(Repository.PathOf("rules", "schema", file), SchemaFiles.Write(FactCatalogue.BuiltIn)[file]);

    [Fact]
    public void Page_of_checks_is_up_to_date() => UpToDate(Repository.PathOf("docs", "reference", "checks.md"), ChecksPage.Write());

    [Fact]
    public void Page_of_fields_is_up_to_date() => UpToDate(Repository.PathOf("docs", "reference", "fields.md"), FieldsPage.Write(FactCatalogue.BuiltIn));

    [Fact]
    public void Own_kinds_stand_in_page_and_schema()
    {
        var own = FactCatalogue.BuiltIn.With(FactKinds.Define(new FactKindDefinition<string>
        {
            Name = "counters",
            Help = new("quầy giao dịch", "service counters"),
            Fields = new FieldList<string>().Text("place", FieldType.Label, "nơi đặt quầy", "where it stands", c => c),
            Identity = (counter, _) => counter,
            NameOf = counter => counter,
            Create = bag => bag.Text("place"),
        }));

        Assert.Contains("| `place` | label |  | Nơi đặt quầy – *where it stands* |", FieldsPage.Write(own), StringComparison.Ordinal);
        Assert.Contains("\"counters.condition\"", SchemaFiles.Write(own)["rule.json"], StringComparison.Ordinal);
    }

    private static void UpToDate(string file, string text)
    {
        if (string.Equals(Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT"), "1", StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.True(File.Exists(file) && string.Equals(File.ReadAllText(file).ReplaceLineEndings("\n"), text, StringComparison.Ordinal), $"{file} is out of date; run portalrules pack schema and pack docs.");
    }
}
