using PortalRules.Language.Meaning;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Language.Values;

/// <summary>How many characters a text has.</summary>
internal sealed class LengthTest(IReadOnlyList<NumberTest> tests) : ValueTest
{
    private readonly NumberTest[] _tests = [.. tests];

    public override LocalizedText Description
    {
        get
        {
            var number = Words.All(_tests.Select(t => t.Description));
            return new($"dài {number.Vi} ký tự", $"is {number.En} characters long");
        }
    }

    public override bool ComparesText => true;

    protected override Truth TestPresent(in FieldValue value, object fact, CheckScope scope)
    {
        var range = NumberRange.Exactly(value.Text is { } text ? scope.Text(text).Length : 0);
        var result = Truth.True;
        foreach (var test in _tests)
            result = result.And(test.Test(range, scope));
        return result;
    }
}
