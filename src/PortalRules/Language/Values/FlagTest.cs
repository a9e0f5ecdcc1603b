using PortalRules.Language.Meaning;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class FlagTest(bool flag) : ValueTest
{
    public override LocalizedText Description => flag ? new("có", "yes") : new("không", "no");

    public override LocalizedText DescribeOf(LocalizedText field) => new(flag ? field.Vi : $"{field.Vi}: không", $"{field.In("en")}: {Description.En}");

    protected override Truth TestPresent(in FieldValue value, object fact, CheckScope scope) => TruthLogic.Of(value.TryFlag(out var actual) && actual == flag);
}
