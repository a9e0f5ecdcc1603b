using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PortalRules.Rules;
using PortalRules.Snapshots;
using PortalRules.Text;
using PortalRules.Vocabulary;

namespace PortalRules.Benchmarks.Language;

/// <summary>
/// The 200 rules of <see cref="NewsRules"/> as loops: titles folded once, sections and units matched once per name, patterns built once for all runs.
/// It counts what it finds, and writes no sentences, evidence or fingerprints.
/// </summary>
internal sealed class HandWritten
{
    private readonly Regex[] _patterns =
        [.. Enumerable.Range(0, NewsRules.PerForm).Select(i => new Regex(VietnameseText.Fold(NewsRules.Pattern(i)), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant))];

    private readonly LabelMatcher[] _sections = [.. NewsPortal.Sections.Select(s => new LabelMatcher(s, []))];
    private readonly LabelMatcher[] _contributors = [.. Enumerable.Range(0, NewsRules.PerForm).Select(i => new LabelMatcher(NewsPortal.Contributor(i), []))];
    private readonly string[] _folded = [.. NewsPortal.Sections.Select(VietnameseText.Fold)];
    private readonly string[] _rare = [.. NewsRules.Rare.Select(VietnameseText.Fold)];

    public List<(Outcome Outcome, int Findings)> Judge(PortalSnapshot snapshot, DateOnly asOf)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var labels = new List<LabelText>();
        var rows = snapshot.Get(Facts.FactKinds.Articles).Select(a => new Row(a, Number(a.Section), a.Contributor.TryGet(out var c) ? Number(c ?? "") : -1)).ToArray();
        var results = new List<(Outcome, int)>(200);
        for (var i = 0; i < NewsRules.PerForm; i++)
            results.Add(CountInSection(rows, Like(_sections[i]), 490 + i));
        for (var i = 0; i < NewsRules.PerForm; i++)
            results.Add(NoneContains(rows, Is(_folded[i + 20]), _rare[i % 5]));
        for (var i = 0; i < NewsRules.PerForm; i++)
            results.Add(NoneStarts(rows, [VietnameseText.Fold($"Kế hoạch số 13{i}"), VietnameseText.Fold($"Quyết định {i}")]));
        for (var i = 0; i < NewsRules.PerForm; i++)
            results.Add(NoneMatches(rows, _patterns[i]));
        for (var i = 0; i < NewsRules.PerForm; i++)
            results.Add(SomeSince(rows, Like(_sections[i]), asOf.AddDays(-1 - i), asOf));
        for (var i = 0; i < NewsRules.PerForm; i++)
            results.Add(EachUntil(rows, Like(_sections[i + 10]), new DateOnly(2023, 3, 30)));
        for (var i = 0; i < NewsRules.PerForm; i++)
            results.Add(CountWithPictures(rows, NewsRules.Day(i + 1), NewsRules.Day(i), 410));
        for (var i = 0; i < NewsRules.PerForm; i++)
            results.Add(EachLong(rows, Like(_contributors[i]), 18));
        for (var i = 0; i < NewsRules.PerForm; i++)
            results.Add(UniqueTitles(rows, Like(_sections[i + 5])));
        for (var i = 0; i < NewsRules.PerForm; i++)
            results.Add(i < 4 ? UniqueUrls(rows) : AtMost(rows, _rare[i % 5], NewsRules.Day(i), i * 2));
        return results;

        int Number(string name)
        {
            if (names.TryGetValue(name, out var number))
                return number;
            labels.Add(LabelText.Of(name));
            return names[name] = labels.Count - 1;
        }

        LabelMatchKind[] Like(LabelMatcher matcher) => [.. labels.Select(l => l.Folded.Length == 0 ? LabelMatchKind.Other : matcher.Match(l).Kind)];

        bool[] Is(string folded) => [.. names.OrderBy(n => n.Value).Select(n => string.Equals(VietnameseText.Fold(n.Key), folded, StringComparison.Ordinal))];
    }

    private static (Outcome, int) CountInSection(Row[] rows, LabelMatchKind[] like, int least)
    {
        var (sure, maybe) = (0, 0);
        foreach (var row in rows)
        {
            var match = like[row.Section];
            sure += match is LabelMatchKind.Same ? 1 : 0;
            maybe += match is LabelMatchKind.Near ? 1 : 0;
        }

        return AtLeast(sure, maybe, least);
    }

    private static (Outcome, int) AtLeast(int sure, int maybe, int least) =>
        sure >= least ? (Outcome.Pass, 0) : sure + maybe < least ? (Outcome.Fail, 1) : (Outcome.NeedsReview, 1);

    private static (Outcome, int) NoneContains(Row[] rows, bool[] section, string word)
    {
        var found = 0;
        foreach (var row in rows)
            found += section[row.Section] && row.Title.Contains(word, StringComparison.Ordinal) ? 1 : 0;
        return (found > 0 ? Outcome.Fail : Outcome.Pass, found);
    }

    private static (Outcome, int) NoneStarts(Row[] rows, string[] openings)
    {
        var found = 0;
        foreach (var row in rows)
        {
            foreach (var opening in openings)
            {
                if (row.Title.StartsWith(opening, StringComparison.Ordinal))
                {
                    found++;
                    break;
                }
            }
        }

        return (found > 0 ? Outcome.Fail : Outcome.Pass, found);
    }

    private static (Outcome, int) NoneMatches(Row[] rows, Regex pattern)
    {
        var found = 0;
        foreach (var row in rows)
            found += pattern.IsMatch(row.Title) ? 1 : 0;
        return (found > 0 ? Outcome.Fail : Outcome.Pass, found);
    }

    private static (Outcome, int) SomeSince(Row[] rows, LabelMatchKind[] like, DateOnly since, DateOnly until)
    {
        var perhaps = false;
        foreach (var row in rows)
        {
            if (like[row.Section] is LabelMatchKind.Other)
                continue;
            var inside = row.First >= since && row.First <= until;
            if (inside && row.Last >= since && row.Last <= until && like[row.Section] is LabelMatchKind.Same)
                return (Outcome.Pass, 0);
            perhaps |= !row.IsDated || inside || (row.Last >= since && row.Last <= until);
        }

        return perhaps ? (Outcome.NeedsReview, 1) : (Outcome.Fail, 1);
    }

    private static (Outcome, int) EachUntil(Row[] rows, LabelMatchKind[] like, DateOnly until)
    {
        var (any, wrong, open) = (false, 0, 0);
        foreach (var row in rows)
        {
            var match = like[row.Section];
            if (match is LabelMatchKind.Other)
                continue;
            any = true;
            if (row.IsDated && row.Last <= until)
                continue;
            if (match is LabelMatchKind.Same && row.IsDated && row.First > until)
                wrong++;
            else
                open++;
        }

        return Each(any, wrong, open);
    }

    private static (Outcome, int) Each(bool any, int wrong, int open) =>
        !any ? (Outcome.NotApplicable, 0) : (wrong > 0 ? Outcome.Fail : open > 0 ? Outcome.NeedsReview : Outcome.Pass, wrong + open);

    private static (Outcome, int) CountWithPictures(Row[] rows, DateOnly from, DateOnly until, int least)
    {
        var (sure, maybe) = (0, 0);
        foreach (var row in rows)
        {
            if (row.Images == 0 || (row.IsDated && (row.Last < from || row.First > until)))
                continue;
            if (row.Images > 0 && row.IsDated && row.First >= from && row.Last <= until)
                sure++;
            else
                maybe++;
        }

        return AtLeast(sure, maybe, least);
    }

    private static (Outcome, int) EachLong(Row[] rows, LabelMatchKind[] like, int least)
    {
        var (any, wrong, open) = (false, 0, 0);
        foreach (var row in rows)
        {
            var match = row.Contributor < 0 ? LabelMatchKind.Near : like[row.Contributor];
            if (match is LabelMatchKind.Other)
                continue;
            any = true;
            if (row.Length >= least)
                continue;
            if (match is LabelMatchKind.Same)
                wrong++;
            else
                open++;
        }

        return Each(any, wrong, open);
    }

    private static (Outcome, int) UniqueTitles(Row[] rows, LabelMatchKind[] like)
    {
        var seen = new Dictionary<string, (int Sure, int Maybe)>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var match = like[row.Section];
            if (match is LabelMatchKind.Other)
                continue;
            var (sure, maybe) = seen.GetValueOrDefault(row.Title);
            seen[row.Title] = match is LabelMatchKind.Same ? (sure + 1, maybe) : (sure, maybe + 1);
        }

        var (wrong, open) = (0, 0);
        foreach (var (sure, maybe) in seen.Values)
        {
            wrong += sure > 1 ? 1 : 0;
            open += sure <= 1 && sure + maybe > 1 ? 1 : 0;
        }

        return (wrong > 0 ? Outcome.Fail : open > 0 ? Outcome.NeedsReview : Outcome.Pass, wrong + open);
    }

    private static (Outcome, int) UniqueUrls(Row[] rows)
    {
        var seen = new Dictionary<string, int>(rows.Length, StringComparer.Ordinal);
        foreach (var row in rows)
            seen[row.Url] = seen.GetValueOrDefault(row.Url) + 1;
        var twice = seen.Values.Count(n => n > 1);
        return (twice > 0 ? Outcome.Fail : Outcome.Pass, twice);
    }

    private static (Outcome, int) AtMost(Row[] rows, string word, DateOnly before, int most)
    {
        var (sure, maybe) = (0, 0);
        foreach (var row in rows)
        {
            if ((row.IsDated && row.First >= before) || !row.Title.Contains(word, StringComparison.Ordinal))
                continue;
            if (row.IsDated && row.Last < before)
                sure++;
            else
                maybe++;
        }

        return sure > most ? (Outcome.Fail, 1) : sure + maybe <= most ? (Outcome.Pass, 0) : (Outcome.NeedsReview, 1);
    }

    private readonly struct Row
    {
        public Row(Article article, int section, int contributor)
        {
            (Url, Title, Length) = (article.Url, VietnameseText.Fold(article.Title), VietnameseText.Clean(article.Title).Length);
            (Section, Contributor) = (section, contributor);
            Images = article.ImageCount.TryGet(out var images) ? images : -1;
            if (article.Published.TryGet(out var date) && date is { } day)
                (IsDated, First, Last) = (true, day.First, day.Last);
        }

        public string Url { get; }

        public string Title { get; }

        public int Length { get; }

        public int Section { get; }

        public int Contributor { get; }

        public int Images { get; }

        public bool IsDated { get; }

        public DateOnly First { get; }

        public DateOnly Last { get; }
    }
}
