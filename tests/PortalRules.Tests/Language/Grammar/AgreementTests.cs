using PortalRules.Facts;
using PortalRules.Language.Grammar.Schemas;
using PortalRules.Surveys;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Language.Grammar;

/// <summary>Holds the schemas to the binder: what one accepts or refuses, the other does too.</summary>
public sealed class AgreementTests
{
    private static readonly IReadOnlyDictionary<string, string> Schemas = SchemaFiles.Write(FactCatalogue.BuiltIn).Concat(SurveyPages.Schemas).ToDictionary(StringComparer.Ordinal);

    [Fact]
    public void The_binder_accepts_every_good_file_and_refuses_every_bad_one()
    {
        var samples = Corpus.Written("Good", isGood: true).Concat(Corpus.Written("Bad", isGood: false)).ToList();

        Assert.True(samples.Count(s => !s.IsGood) >= 80, "The corpus has at least eighty mistakes.");
        Violations.None(
            from sample in samples
            let errors = SampleBinder.Errors(sample)
            where sample.IsGood != (errors.Count == 0) || errors.Count > 2
            select $"{sample.Name}: {string.Join(" / ", errors)}");
    }

    [Fact]
    public void The_schemas_accept_what_the_binder_accepts() => Violations.None(
        from result in Validate([.. Corpus.Shipped(), .. Corpus.Examples(), .. Corpus.Written("Good", isGood: true), .. Corpus.Written("Bad", isGood: false).Where(s => s.IsGood)])
        where result.Problem.Length > 0
        select $"{result.Sample.Name}: {result.Problem}");

    [Fact]
    public void The_schemas_refuse_what_the_binder_refuses_where_a_schema_can_see_it() => Violations.None(
        from result in Validate([.. Corpus.Garbage(), .. Corpus.Written("Bad", isGood: false).Where(s => !s.IsGood && !s.IsBinderOnly)])
        where result.Problem.Length == 0
        select result.Sample.Name);

    [Fact]
    public void A_mistake_that_a_schema_sees_is_not_marked_as_one_for_the_binder_only() => Violations.None(
        from result in Validate([.. Corpus.Written("Bad", isGood: false).Where(s => s.IsBinderOnly)])
        where result.Problem.Length > 0
        select $"{result.Sample.Name}: {result.Problem}");

    private static IEnumerable<(Sample Sample, string Problem)> Validate(IReadOnlyList<Sample> samples)
    {
        var documents = samples.SelectMany(s => Corpus.Read(s).Select(d => (Sample: s, Document: d))).ToList();
        var problems = JsonSchemas.Validate(Schemas, [.. documents.Select(d => (d.Sample.Schema, EditorJson.Of(d.Document)))]);
        return documents.Select((d, i) => (d.Sample, problems[i]));
    }
}
