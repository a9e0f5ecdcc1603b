using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>Forms that several keys share.</summary>
internal static class Forms
{
    public static ValueForm Text { get; } = new ValueForm.Text();

    public static ValueForm Texts { get; } = new ValueForm.ListOf(Text);

    public static ValueForm Localized { get; } = new ValueForm.Localized();

    public static ValueForm Flag { get; } = new ValueForm.Flag();

    public static ValueForm Date { get; } = new ValueForm.Date();

    /// <summary>A text to compare with, or several: one of.</summary>
    public static ValueForm Atoms { get; } = new ValueForm.ListOf(Text, Least: 1);

    /// <summary>A whole number, or a parameter.</summary>
    public static ValueForm NumberBound { get; } = OrParameter(new ValueForm.Integer());

    /// <summary>A share, or a parameter.</summary>
    public static ValueForm ShareBound { get; } = OrParameter(new ValueForm.Share());

    /// <summary>A day, the as-of date, or a parameter.</summary>
    public static ValueForm DayBound { get; } = new ValueForm.AnyOf(Date, new ValueForm.Word(["as-of"]), new ValueForm.ParameterName());

    /// <summary>A length of time, or a parameter.</summary>
    public static ValueForm LengthBound { get; } = OrParameter(new ValueForm.Length());

    /// <summary>A whole number, or comparisons of one.</summary>
    public static ValueForm Number { get; } = new ValueForm.AnyOf(NumberBound, Keys(() => NumberKeys.Number));

    /// <summary>A share, or comparisons of one.</summary>
    public static ValueForm Share { get; } = new ValueForm.AnyOf(ShareBound, Keys(() => NumberKeys.Share));

    /// <summary>One text or several, or comparisons of a text.</summary>
    public static ValueForm TextTest { get; } = new ValueForm.AnyOf(Atoms, Keys(() => TextKeys.Text));

    /// <summary>A list of labels: written out, a parameter, or a field of the portal.</summary>
    public static ValueForm LabelList { get; } = new ValueForm.AnyOf(new ValueForm.ListOf(new FactForm.Label(), OrSingle: false, Least: 1), new ValueForm.Text(@"^\$.+$"));

    public static ValueForm Condition { get; } = new FactForm.Condition();

    public static ValueForm Keys(Func<KeyMap> map) => new ValueForm.KeysOf(map);

    private static ValueForm OrParameter(ValueForm form) => new ValueForm.AnyOf(form, new ValueForm.ParameterName());
}
