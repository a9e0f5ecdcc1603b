using System.Collections.Immutable;
using PortalRules.Fetching;
using PortalRules.Law;
using PortalRules.Vocabulary;
using PortalRules.Yaml.Keys;

namespace PortalRules.Language.Grammar;

/// <summary>The check catalogue: all keys that authors write, in the order of the reference.</summary>
internal static class KeyMaps
{
    public static ImmutableArray<KeyMap> All { get; } =
    [
        RuleKeys.Rule, BasisKeys.Basis, BasisKeys.DueBy, BasisKeys.AppliesTo,
        CheckKeys.Checks, CheckKeys.Nested, CheckKeys.Share, CheckKeys.Code, LabelKeys.Labels, LabelKeys.Pattern, ConditionKeys.Condition,
        NumberKeys.Number, NumberKeys.Share, TextKeys.Text, DateKeys.Date, DateKeys.Lag, UrlKeys.Url, UrlKeys.Host,
        PeriodKeys.Period, PeriodKeys.Single, SummaryKeys.Group, SummaryKeys.Measure, SummaryKeys.Count, SummaryKeys.ScoreLine, CaseKeys.Case,
        PackKeys.Pack, PackKeys.Indicator, PackKeys.Parameter, PackKeys.ListFile, PackKeys.Value,
        LawKeys.Source, LawKeys.InForce, LawKeys.EndedBy, LawKeys.Duty,
        VocabularyKeys.Term, VocabularyKeys.Campaign, VocabularyKeys.Yearly, VocabularyKeys.Run, VocabularyKeys.Area, VocabularyKeys.Was, VocabularyKeys.Level, HolidayKeys.Table, HolidayKeys.Day,
        PortalKeys.Portal,
        ProfileKeys.File, ProfileKeys.Profile, TailoringKeys.File, TailoringKeys.Tailoring, TailoringKeys.Rule, TailoringKeys.Skip,
    ];
}
