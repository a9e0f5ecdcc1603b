using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Html.Site;

/// <summary>The level of an issuing body where its name leaves no doubt. A "thành phố" may be a province, a district or (since 2025) none of both: unknown.</summary>
internal static class IssuerLevels
{
    private static readonly string[] Central = ["chinh phu", "thu tuong chinh phu", "quoc hoi", "uy ban thuong vu quoc hoi", "bo ", "van phong chinh phu", "ban bi thu", "bo chinh tri", "trung uong"];
    private static readonly string[] Bodies = ["ubnd ", "hdnd ", "uy ban nhan dan ", "hoi dong nhan dan ", "dang uy ", "ubmttq ", "mttq "];

    /// <summary>What the issuer's name tells; where none is shown, what its abbreviation in the document's number does (QĐ-TTg, KH-STTTT).</summary>
    public static Known<string?> Of(Known<string?> issuer, Known<string?> number) =>
        issuer.Or(null) is null && number.Or(null) is { } written && DocumentNumber.Find(written) is [{ IssuerLevel: { } told }] ? Known<string?>.Of(told, number.Witness) : Of(issuer);

    private static Known<string?> Of(Known<string?> issuer)
    {
        var unknown = Known<string?>.Unknown(UnknownReason.NotShown);
        if (issuer.Or(null) is not { } name)
            return unknown;
        var key = VietnameseText.Key(name);
        key = key.StartsWith("tm ", StringComparison.Ordinal) ? key[3..] : key;
        if (Central.Any(c => key.StartsWith(c, StringComparison.Ordinal)))
            return Known<string?>.Of("central", issuer.Witness);
        if (key.StartsWith("so ", StringComparison.Ordinal))
            return Known<string?>.Of("province", issuer.Witness);
        foreach (var body in Bodies)
        {
            if (!key.StartsWith(body, StringComparison.Ordinal))
                continue;
            var place = key[body.Length..];
            var level = place.StartsWith("xa ", StringComparison.Ordinal) || place.StartsWith("phuong ", StringComparison.Ordinal) || place.StartsWith("thi tran ", StringComparison.Ordinal) ? "commune"
                : place.StartsWith("huyen ", StringComparison.Ordinal) || place.StartsWith("quan ", StringComparison.Ordinal) || place.StartsWith("thi xa ", StringComparison.Ordinal) ? "district"
                : place.StartsWith("tinh ", StringComparison.Ordinal) ? "province"
                : null;
            return level is null ? unknown : Known<string?>.Of(level, issuer.Witness);
        }

        return unknown;
    }
}
