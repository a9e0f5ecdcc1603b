using System.Collections.Immutable;
using PortalRules.Language.Checks;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Language.Scores;

/// <summary><c>score</c>: a Pass takes the points of the first line that holds; without a line for the rest, one that meets none of them takes 0.</summary>
internal sealed class ScoreClause(ImmutableArray<ScoreLine> lines)
{
    /// <summary>The most points that there are.</summary>
    public decimal Best => lines.Max(l => l.Points);

    public LocalizedText Description => Words.Join("; ", lines.Select(Describe));

    /// <summary>The points of a Pass; <see langword="null"/> where an undecided line could give others.</summary>
    public (decimal? Points, LocalizedText? Advice) Of(Selection selection, CheckScope scope)
    {
        Judgement? missed = null;
        ScoreLine? better = null;
        foreach (var line in lines)
        {
            var judgement = line.When?.Judge(selection, scope);
            if (judgement is { Outcome: Outcome.NeedsReview })
                return (null, Advise(line, judgement));
            if (judgement is null or { Outcome: Outcome.Pass })
                return (line.Points, better is not null && better.Points > line.Points ? Advise(better, missed!) : null);
            if (better is null || line.Points > better.Points)
                (better, missed) = (line, judgement);
        }

        return (0, Advise(better!, missed!));
    }

    private static LocalizedText Advise(ScoreLine line, Judgement judgement)
    {
        var points = Words.Number(line.Points);
        var lacks = judgement.Drafts.Count > 0 ? Words.Join(" ", judgement.Drafts.Take(Proof.MostItems).Select(d => d.Sentence)) : line.When!.Description;
        return new($"Để đạt {points.Vi} điểm: {lacks.Vi}", $"For {points.En} points: {lacks.En}");
    }

    private static LocalizedText Describe(ScoreLine line)
    {
        var points = Words.Number(line.Points);
        return line.When is null
            ? new($"còn lại: {points.Vi} điểm", $"else: {points.En} points")
            : new($"{points.Vi} điểm nếu {line.When.Description.Vi}", $"{points.En} points if {line.When.Description.En}");
    }
}
