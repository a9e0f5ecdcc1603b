using PortalRules.Language.Meaning;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary><c>present</c> or <c>absent</c>.</summary>
internal sealed class PresenceTest(bool present) : ValueTest
{
    public override LocalizedText Description => present ? new("có", "is given") : new("không có", "is not given");

    public override LocalizedText DescribeOf(LocalizedText field) =>
        new($"{(present ? "có" : "không có")} {field.Vi}", $"{field.In("en")} {Description.En}");

    protected override Truth TestAbsent() => TruthLogic.Of(!present);

    protected override Truth TestPresent(in FieldValue value, object fact, CheckScope scope) =>
        TruthLogic.Of(present != value.Reference is FactList { Items.IsEmpty: true });
}
