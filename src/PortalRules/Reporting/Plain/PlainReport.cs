using PortalRules.Checking;

namespace PortalRules.Reporting.Plain;

/// <summary>The order of the text report: what counts most stands first.</summary>
internal sealed class PlainReport(CheckReport report, TextFormatterOptions options, TextSheet sheet)
{
    private readonly PlainContext _context = new(report, options, sheet);

    public void Write()
    {
        HeaderSection.Write(_context);
        SummarySection.Write(_context);
        IndicatorSection.Write(_context);
        MissSection.Write(_context);
        ReviewSection.Write(_context);
        PendingSection.Write(_context);
        MeasureSection.Write(_context);
        PartSection.Write(_context);
        ReasonSections.Write(_context);
        LawSection.Write(_context);
        TailoringSection.Write(_context);
        PassSection.Write(_context);
        AnswerSection.Write(_context);
        BaselineSection.Write(_context);
        IdleSection.Write(_context);
        GapSection.Write(_context);
        ClosingLine.Write(_context);
        ExplainSection.Write(_context);
    }
}
