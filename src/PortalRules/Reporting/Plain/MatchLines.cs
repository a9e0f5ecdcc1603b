using System.Collections.Immutable;
using PortalRules.Rules;
using PortalRules.Text;

namespace PortalRules.Reporting.Plain;

/// <summary>Which labels of the portal stand for which names of the rule: plain ones in one line, others each by itself.</summary>
internal static class MatchLines
{
    public static void Write(PlainContext c, ImmutableArray<ProofMatch> matches, int indent)
    {
        var plain = matches.Where(m => m.Manner is MatchManner.Name).Select(m => m.Label).Distinct(StringComparer.Ordinal).ToList();
        if (plain.Count > 0)
            c.Sheet.Write(string.Join(", ", plain.Take(c.Options.MostFindings).Select(l => $"\"{l}\"")) + (plain.Count > c.Options.MostFindings ? ", …" : ""), indent, c.Say("Khớp đúng tên: ", "By name: "));
        var others = matches.Where(m => m.Manner is not MatchManner.Name).ToList();
        foreach (var match in others.Take(c.Options.MostFindings))
            c.Sheet.Write(c.Say(Words(match)), indent, match.Manner is MatchManner.NearMiss ? "? " : "≈ ");
        if (others.Count > c.Options.MostFindings)
            c.Sheet.Write(c.Say($"… và {c.Number(others.Count - c.Options.MostFindings)} tên khác", $"… and {c.Number(others.Count - c.Options.MostFindings)} more"), indent);
    }

    private static LocalizedText Words(ProofMatch match)
    {
        var term = match.Term is null ? new LocalizedText("", "") : new LocalizedText($" của thuật ngữ {match.Term}", $" of the term {match.Term}");
        return match.Manner switch
        {
            MatchManner.OtherName => new($"\"{match.Label}\" khớp với tên gọi khác \"{match.Form}\"{term.Vi}", $"\"{match.Label}\" is the other name \"{match.Form}\"{term.En}"),
            MatchManner.Abbreviation => new($"\"{match.Label}\" khớp với tên viết tắt \"{match.Form}\"{term.Vi}", $"\"{match.Label}\" is the abbreviation \"{match.Form}\"{term.En}"),
            MatchManner.Misspelling => new($"\"{match.Label}\" khớp với cách viết sai thường gặp \"{match.Form}\"{term.Vi}", $"\"{match.Label}\" is the frequent misspelling \"{match.Form}\"{term.En}"),
            MatchManner.WithoutDiacritics => new($"\"{match.Label}\" viết không dấu, khớp với \"{match.Form}\"{term.Vi}", $"\"{match.Label}\" is \"{match.Form}\"{term.En}, typed without diacritics"),
            MatchManner.Pattern => new($"\"{match.Label}\" khớp với mẫu {match.Form}", $"\"{match.Label}\" matches {match.Form}"),
            _ => new($"\"{match.Label}\" gần giống \"{match.Form}\"{term.Vi} nhưng không hoàn toàn trùng", $"\"{match.Label}\" is close to \"{match.Form}\"{term.En} but not the same"),
        };
    }
}
