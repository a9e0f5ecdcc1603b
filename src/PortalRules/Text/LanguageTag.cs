using System.Collections.Frozen;

namespace PortalRules.Text;

/// <summary>Language tags of BCP 47 as pages write them.</summary>
internal static class LanguageTag
{
    // All two-letter primary subtags of type "language" in the IANA registry, with those that it calls deprecated.
    private static readonly FrozenSet<string> TwoLetters = (
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz "
        + "ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny "
        + "oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Three-letter codes of languages that have one of two letters, which the registry therefore does not list.
    private static readonly FrozenSet<string> Doubled = (
        "aar abk ave afr aka amh arg ara asm ava aym aze bak bel bul bih bis bam ben bod tib bre bos cat che cha cos cre ces cze chu chv cym wel dan deu ger div dzo ewe ell gre eng epo spa est eus baq "
        + "fas per ful fin fij fao fra fre fry gle gla glg grn guj glv hau heb hin hmo hrv hat hun hye arm her ina ind ile ibo iii ipk ido isl ice ita iku jpn jav kat geo kon kik kua kaz kal khm kan kor "
        + "kau kas kur kom cor kir lat ltz lug lim lin lao lit lub lav mlg mah mri mao mkd mac mal mon mar msa may mlt mya bur nau nob nde nep ndo nld dut nno nor nbl nav nya oci oji orm ori oss pan "
        + "pli pol pus por que roh run ron rum rus kin san srd snd sme sag hbs sin slk slo slv smo sna som sqi alb srp ssw sot sun swe swa tam tel tgk tha tir tuk tgl tsn ton tur tso tat twi tah uig "
        + "ukr urd uzb ven vie vol wln wol xho yid yor zha zho chi zul")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the primary subtag of a tag is a registered language; <see langword="null"/> where a code of three letters would have to be looked up in the registry.</summary>
    public static bool? IsRegistered(string tag)
    {
        var end = tag.IndexOf('-', StringComparison.Ordinal);
        var primary = (end < 0 ? tag : tag[..end]).Trim();
        return primary.Length switch
        {
            2 => TwoLetters.Contains(primary),
            3 when primary.All(char.IsAsciiLetter) => Doubled.Contains(primary) ? false : null,
            _ => false,
        };
    }
}
