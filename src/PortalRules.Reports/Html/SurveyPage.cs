using PortalRules.Language.Periods;
using PortalRules.Surveys;

namespace PortalRules.Reports.Html;

/// <summary>The page of a survey: its tables first, then every portal with what was found on it. Reports are read one after another.</summary>
internal sealed class SurveyPage(Survey survey, HtmlFormatterOptions options, HtmlSheet sheet)
{
    private readonly SurveyContext _c = new(survey, options, sheet);

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        var kind = _c.Say("Kết quả kiểm tra cổng/trang thông tin điện tử", "Survey of portals");
        var of = _c.Say($"{_c.Number(survey.Rows.Length)} đơn vị", survey.Rows.Length == 1 ? "1 agency" : $"{_c.Number(survey.Rows.Length)} agencies");
        PageFrame.Begin(sheet, options.Language, $"{kind} – {of}", scripted: true);
        using (sheet.In("header", ("class", "page")))
        {
            PageFrame.Title(sheet, kind, of);
            SurveyHeader.Write(_c);
        }

        var blocks = Blocks().ToList();
        Block.Contents(sheet, options.Language, blocks);
        using (sheet.In("main", ("id", "noi-dung"), ("tabindex", "-1")))
        {
            foreach (var block in blocks)
            {
                block.Write(sheet, options.Language);
                await sheet.FlushIfLongAsync(cancellationToken).ConfigureAwait(false);
            }

            await new PortalList(_c).WriteAsync(cancellationToken).ConfigureAwait(false);
        }

        PageFrame.End(sheet, scripted: true);
        await sheet.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private IEnumerable<Block> Blocks()
    {
        IEnumerable<Block?> blocks = [SurveyHeader.Summary(_c), FaultBlock.Of(_c), .. AnnexBlock.Of(_c), .. LeagueBlock.Of(_c), GainBlock.Of(_c), MatrixBlock.Of(_c), RuleTable.Of(_c), PortalList.Heading(_c)];
        return blocks.OfType<Block>();
    }
}
