namespace PortalRules.Reports.Html;

/// <summary>The order of a report's blocks; those with nothing to say are left out.</summary>
internal static class ReportBlocks
{
    /// <param name="c">The report.</param>
    /// <param name="whole">Whether what is the same for all portals of a survey (the law, unused waivers) is told too.</param>
    public static IEnumerable<Block> Of(HtmlContext c, bool whole)
    {
        IEnumerable<Block?> blocks =
        [
            SummaryBlock.Of(c),
            MissBlock.Breaches(c),
            MissBlock.Advice(c),
            ReviewBlock.Of(c),
            PendingBlock.Of(c),
            ReasonBlock.Errors(c),
            ReasonBlock.NotChecked(c),
            MeasureBlock.Of(c),
            PartBlock.Of(c),
            IndicatorBlock.Of(c),
            PassBlock.Of(c),
            AnswerBlock.Of(c),
            ReasonBlock.NotApplicable(c),
            whole ? LawBlock.Of(c) : null,
            TailoringBlock.Of(c),
            BaselineBlock.Of(c),
            whole ? IdleBlock.Of(c) : null,
            CompletenessBlock.Of(c),
            NoteBlock.Of(c),
            NotReadBlock.Of(c),
        ];
        return blocks.OfType<Block>();
    }
}
