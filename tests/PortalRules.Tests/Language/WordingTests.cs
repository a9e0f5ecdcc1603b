using PortalRules.Checking;
using PortalRules.Language;
using PortalRules.Packs;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Language;

public sealed class WordingTests
{
    [Fact]
    public void Every_form_of_the_language_is_told_in_words()
    {
        var checker = new PortalCheckerBuilder().AddPacks(PackLibrary.FromFolder(Repository.PathOf("tests", "PortalRules.Tests", "Language", "Pack"))).Build();

        Snapshot.Match(string.Join('\n', checker.Rules.Packs.SelectMany(p => p.Bound).Select(rule =>
        {
            var words = rule.Describe();
            return $"{rule.Descriptor.Title.En}\n  {words.Vi}\n  {words.En}";
        })));
    }
}
