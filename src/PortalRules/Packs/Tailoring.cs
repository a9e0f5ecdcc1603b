using System.Collections.Immutable;
using PortalRules.Rules;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>
/// What an office changes of the packs that it is judged by: the severity of rules, rules that it skips with a reason, its own values of parameters.
/// Nothing else can be changed, and lists never merge. Read from a file, or made in code; several stand on top of each other (province, then district):
/// <c>province.Then(district)</c>. Immutable and thread-safe. Names are held against the packs by <see cref="RuleSet.Tailor"/>, which every check does.
/// </summary>
public sealed class Tailoring
{
    private Tailoring(ImmutableArray<TailoringLayer> layers) => Layers = layers;

    /// <summary>No change.</summary>
    public static Tailoring None { get; } = new([]);

    /// <summary>Whether nothing is changed.</summary>
    public bool IsEmpty => Layers.IsEmpty;

    /// <summary>Names of the files without their folders, in the order in which they count, the last one on top; <c>code</c> for changes made in C#.</summary>
    public ImmutableArray<string> Names => [.. Layers.Select(l => l.Name)];

    internal ImmutableArray<TailoringLayer> Layers { get; }

    /// <summary>Reads a tailoring file: <c>tailoring: { rules: { ID: { severity: warning } }, parameters: { PACK/NAME: 30 } }</c>.</summary>
    /// <param name="file">The name for messages.</param>
    /// <param name="text">The content.</param>
    /// <returns>The tailoring.</returns>
    /// <exception cref="PackException">The file has mistakes: all of them, each with line and column.</exception>
    public static Tailoring Parse(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        var errors = new YamlErrors();
        var tailoring = Parse(file, text, errors);
        errors.ThrowIfAny();
        return tailoring;
    }

    /// <summary>Reads a tailoring file from disk.</summary>
    /// <param name="file">The path, which also stands in messages.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The tailoring.</returns>
    /// <exception cref="PackException">The file has mistakes: all of them, each with line and column.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<Tailoring> LoadAsync(string file, CancellationToken cancellationToken = default) =>
        Parse(file, await OfficeFile.TextAsync(file, cancellationToken).ConfigureAwait(false));

    /// <summary>This tailoring with another on top: where both change the same, the later one counts.</summary>
    /// <param name="later">What stands on top.</param>
    /// <returns>Both together.</returns>
    public Tailoring Then(Tailoring later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return new Tailoring([.. Layers, .. later.Layers]);
    }

    /// <summary>Sets the severity of a rule, in code.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="severity">The severity. A locked rule may be raised, never lowered below what its pack says.</param>
    /// <returns>The tailoring with this change on top.</returns>
    public Tailoring WithSeverity(string rule, Severity severity) =>
        With(rule, at => new TailoringOperation.SetSeverity(rule, at, at, severity));

    /// <summary>Skips a rule, in code: it stays in the report as NotApplicable with the reason <c>skipped</c>.</summary>
    /// <param name="rule">The rule's id; a locked rule cannot be skipped.</param>
    /// <param name="reason">Why, as the report prints it.</param>
    /// <returns>The tailoring with this change on top.</returns>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    public Tailoring WithSkip(string rule, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return With(rule, at => new TailoringOperation.Skip(rule, at, at, reason));
    }

    /// <summary>Sets a parameter, in code. The value is then the office's own: a Fail that hangs on it is a Fail.</summary>
    /// <param name="parameter">PACK/NAME (<c>thanh-hoa.cam-thuy-155-2023/banner-grace</c>).</param>
    /// <param name="value">The value as a file writes it (<c>30</c>, <c>90%</c>, <c>14 days</c>, <c>2023-03-31</c>, <c>term:thu-vien</c>); several are a list.</param>
    /// <returns>The tailoring with this change on top.</returns>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public Tailoring WithParameter(string parameter, params ImmutableArray<string> value)
    {
        if (value.IsDefaultOrEmpty)
            throw new ArgumentException($"The parameter {parameter} is given no value.", nameof(value));
        return With(parameter, at => new TailoringOperation.SetParameter(parameter, at, Value(value, at)));
    }

    /// <summary>What is right of a file; its mistakes go to the errors.</summary>
    internal static Tailoring Parse(string file, string text, YamlErrors errors) =>
        new([new TailoringLayer(Path.GetFileName(file.Replace('\\', '/')), new TailoringReader(errors).Read(file, text))]);

    private static YamlNode Value(ImmutableArray<string> value, YamlMark at) =>
        value.Length == 1 ? new YamlText(at, value[0], quoted: true) : new YamlList(at, [.. value.Select(v => new YamlText(at, v, quoted: true))]);

    private Tailoring With(string name, Func<YamlMark, TailoringOperation> make)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var last = Layers is [.., { IsCode: true } own] ? own : new TailoringLayer(TailoringLayer.Code, []) { IsCode = true };
        var rest = Layers is [.. var before, { IsCode: true }] ? before : Layers;
        return new Tailoring([.. rest, last with { Operations = last.Operations.Add(make(last.Next)) }]);
    }
}
