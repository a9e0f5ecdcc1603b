using PortalRules.Language.Meaning;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>How many characters a text has.</summary>
internal sealed class LengthTest(IReadOnlyList<NumberTest> tests) : ValueTest
{
    public override LocalizedText Description
    {
        get
        {
            var number = Words.All(tests.Select(t => t.Description));
            return new($"dài {number.Vi} ký tự", $"is {number.En} characters long");
        }
    }

    protected override Truth TestPresent(object value, object fact, CheckScope scope)
    {
        var length = value is string text ? VietnameseText.Clean(text).Length : 0;
        return tests.Aggregate(Truth.True, (truth, test) => truth.And(test.Test(NumberRange.Exactly(length), scope)));
    }
}
