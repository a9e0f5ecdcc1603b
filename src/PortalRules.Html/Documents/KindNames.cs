using PortalRules.Text;

namespace PortalRules.Html.Documents;

/// <summary>Kinds of documents by name, as the abbreviations of Nghị định 30/2020/NĐ-CP (Phụ lục III).</summary>
internal static class KindNames
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["nghi quyet"] = "NQ",
        ["quyet dinh"] = "QĐ",
        ["chi thi"] = "CT",
        ["quy che"] = "QC",
        ["thong cao"] = "TC",
        ["thong bao"] = "TB",
        ["huong dan"] = "HD",
        ["chuong trinh"] = "CTr",
        ["ke hoach"] = "KH",
        ["phuong an"] = "PA",
        ["de an"] = "ĐA",
        ["du an"] = "DA",
        ["bao cao"] = "BC",
        ["bien ban"] = "BB",
        ["to trinh"] = "TTr",
        ["hop dong"] = "HĐ",
        ["cong dien"] = "CĐ",
        ["giay moi"] = "GM",
        ["cong van"] = "CV",
        ["nghi dinh"] = "NĐ",
        ["thong tu"] = "TT",
        ["luat"] = "L",
        ["phap lenh"] = "PL",
        ["ket luan"] = "KL",
    };

    public static string? Find(string name) => Known.GetValueOrDefault(VietnameseText.Key(name));
}
