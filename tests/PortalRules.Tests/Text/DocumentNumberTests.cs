using FsCheck;
using FsCheck.Fluent;
using PortalRules.Text;

namespace PortalRules.Tests.Text;

public sealed class DocumentNumberTests
{
    [Theory]
    [InlineData("42/2022/NĐ-CP", "42/2022/NĐ-CP", "NĐ", "CP")]
    [InlineData("22/2023/TT-BTTTT", "22/2023/TT-BTTTT", "TT", "BTTTT")]
    [InlineData("739/QĐ-UBND", "739/QĐ-UBND", "QĐ", "UBND")]
    [InlineData("155/UBND - VH TT", "155/UBND-VHTT", "CV", "UBND")]
    [InlineData("Số: 380/UBND - VH TT ngày 5", "380/UBND-VHTT", "CV", "UBND")]
    [InlineData("/UBND-VH TT", "/UBND-VHTT", "CV", "UBND")]
    [InlineData("2485 /UBND-VX", "2485/UBND-VX", "CV", "UBND")]
    [InlineData("Số: /UBND-VP", "/UBND-VP", "CV", "UBND")]
    [InlineData("Số: /UBND", "/UBND", "CV", "UBND")]
    [InlineData("Số:     /UBND - VH TT", "/UBND-VHTT", "CV", "UBND")]
    [InlineData("54/2023/QĐ-UBND", "54/2023/QĐ-UBND", "QĐ", "UBND")]
    [InlineData("1365/NQ-UBTVQH15", "1365/NQ-UBTVQH15", "NQ", "UBTVQH15")]
    [InlineData("148/2025/QH15", "148/2025/QH15", null, "QH15")]
    [InlineData("19/2025/QĐ-TTg", "19/2025/QĐ-TTg", "QĐ", "TTg")]
    [InlineData("04/QĐ-CKNS", "04/QĐ-CKNS", "QĐ", "CKNS")]
    [InlineData("16/UBND-KT&HT", "16/UBND-KT&HT", "CV", "UBND")]
    [InlineData("310/BTTTT-ƯDCNTT", "310/BTTTT-ƯDCNTT", "CV", "BTTTT")]
    [InlineData("4622/BGDĐT-CNTT", "4622/BGDĐT-CNTT", "CV", "BGDĐT")]
    [InlineData("12/2021/TTLT-BTC-BNV", "12/2021/TTLT-BTC-BNV", "TTLT", "BTC-BNV")]
    [InlineData("57-NQ/TW", "57-NQ/TW", "NQ", "TW")]
    [InlineData("Số 12 - BC/ĐU", "12-BC/ĐU", "BC", "ĐU")]
    [InlineData("Số: -NQ/ĐU", "-NQ/ĐU", "NQ", "ĐU")]
    [InlineData("05-KH/ĐTN-BTG", "05-KH/ĐTN-BTG", "KH", "ĐTN-BTG")]
    [InlineData("739/QD-UBND", "739/QD-UBND", "QĐ", "UBND")]
    [InlineData("42/2022/ND-CP", "42/2022/ND-CP", "NĐ", "CP")]
    [InlineData("43/2011/N\u00D0-CP", "43/2011/NĐ-CP", "NĐ", "CP")]
    [InlineData("739/Q\u0189-UBND", "739/QĐ-UBND", "QĐ", "UBND")]
    [InlineData("42/2022/NĐ - CP", "42/2022/NĐ-CP", "NĐ", "CP")]
    [InlineData("42/2022/NĐ–CP", "42/2022/NĐ-CP", "NĐ", "CP")]
    [InlineData("12/CTr-UBND", "12/CTr-UBND", "CTr", "UBND")]
    [InlineData("12/TTr-UBND", "12/TTr-UBND", "TTr", "UBND")]
    [InlineData("03/QyĐ-UBND", "03/QyĐ-UBND", "QyĐ", "UBND")]
    [InlineData("12a/KH-UBND", "12a/KH-UBND", "KH", "UBND")]
    [InlineData("123/QĐ.UBND", "123/QĐ.UBND", "QĐ", "UBND")]
    [InlineData("25/KH", "25/KH", "KH", null)]
    [InlineData("Kế hoạch số 25/KH về chuyển đổi số", "25/KH", "KH", null)]
    [InlineData("380/UBND của xã", "380/UBND", "CV", "UBND")]
    [InlineData("Số: 12 /KH-UBND", "12/KH-UBND", "KH", "UBND")]
    [InlineData("Số: 12 / KH - UBND", "12/KH-UBND", "KH", "UBND")]
    [InlineData("Số: …/KH-UBND", "/KH-UBND", "KH", "UBND")]
    [InlineData("Số: ......./BC-UBND", "/BC-UBND", "BC", "UBND")]
    [InlineData("Số: ____/TTr-UBND", "/TTr-UBND", "TTr", "UBND")]
    [InlineData("Số: / UBND-VP", "/UBND-VP", "CV", "UBND")]
    [InlineData("(Kèm theo công văn số /UBND-VHTT ngày /04/2023)", "/UBND-VHTT", "CV", "UBND")]
    [InlineData("Số 57\u2013NQ/TW", "57-NQ/TW", "NQ", "TW")]
    [InlineData("57 - NQ/TW", "57-NQ/TW", "NQ", "TW")]
    [InlineData("Nghị quyết 57 NQ/TW của Bộ Chính trị", "57-NQ/TW", "NQ", "TW")]
    [InlineData("12-CV/ThU", "12-CV/ThU", "CV", "ThU")]
    [InlineData("155/UBND\u2011VHTT", "155/UBND-VHTT", "CV", "UBND")]
    [InlineData("155/UBND\u2014VHTT", "155/UBND-VHTT", "CV", "UBND")]
    [InlineData("155\u2215UBND-VHTT", "155/UBND-VHTT", "CV", "UBND")]
    [InlineData("739/qđ-ubnd", "739/qđ-ubnd", "QĐ", "UBND")]
    [InlineData("739/Qđ-Ubnd ngày 22/3/2017", "739/Qđ-Ubnd", "QĐ", "UBND")]
    [InlineData("42/2022/nđ-cp", "42/2022/nđ-cp", "NĐ", "CP")]
    [InlineData("42/2022/nd-cp", "42/2022/nd-cp", "NĐ", "CP")]
    [InlineData("số 155/ubnd-vhtt", "155/ubnd-vhtt", "CV", "UBND")]
    [InlineData("Quyết định số 123/QĐ/UBND", "123/QĐ/UBND", "QĐ", "UBND")]
    [InlineData("12/QĐ-SNgV", "12/QĐ-SNgV", "QĐ", "SNgV")]
    [InlineData("739/QĐ-UBND-Ban hành", "739/QĐ-UBND", "QĐ", "UBND")]
    public void A_number_is_read_in_every_spelling(string text, string number, string? kind, string? issuer) =>
        Assert.Equal((number, kind, issuer), Parts(Assert.Single(DocumentNumber.Find(text))));

    [Theory]
    [InlineData("Cổng/Trang thông tin")]
    [InlineData("Cổng / Trang")]
    [InlineData("Trang chủ / Tin tức / UBND xã")]
    [InlineData("HĐND/UBND-MTTQ")]
    [InlineData("24/06/2022")]
    [InlineData("ngày 01/2023")]
    [InlineData("Số nhà 12/Khu phố 3")]
    [InlineData("Video 1080/HD")]
    [InlineData("TCP/IP và 802.11/WiFi")]
    [InlineData("V/v triển khai")]
    [InlineData("A - B/C")]
    [InlineData("https://xamau.example.gov.vn/UBND-VP")]
    [InlineData("1.234/QĐ-UBND")]
    [InlineData("24/7")]
    [InlineData("tỷ lệ 1/500, 3/4 và 1/2")]
    [InlineData("60 km/h, 5 mg/kg, 12/người")]
    [InlineData("ĐT: 0237.3867.155/0912-345-678")]
    [InlineData("/van-ban/12/kh-ubnd-xa-mau.html")]
    [InlineData("QCVN 14:2008/BTNMT")]
    [InlineData("ISO 9001/TCVN-2008")]
    [InlineData("Lớp 12/a-b")]
    [InlineData("Thôn 3/kp-5")]
    [InlineData("Tầng 3 BC/HT")]
    [InlineData("xã / UBND")]
    [InlineData("12/QĐ-abc")]
    [InlineData("and/or, he/she, TCP/IP-based")]
    public void What_is_no_document_number_is_not_found(string text) =>
        Assert.Empty(DocumentNumber.Find(text));

    [Theory]
    [InlineData("Công văn 155/UBND-VX V/v báo cáo", "155/UBND-VX")]
    [InlineData("739/QĐ-UBND TP Hà Tĩnh", "739/QĐ-UBND")]
    [InlineData("739/QĐ-UBND - UBND tỉnh", "739/QĐ-UBND")]
    [InlineData("739/QĐ-UBND - Ban hành quy chế", "739/QĐ-UBND")]
    [InlineData("155/UBND-VX CỦA UBND HUYỆN", "155/UBND-VX")]
    [InlineData("739/QĐ-UBND.", "739/QĐ-UBND")]
    [InlineData("739/QĐ-UBND, 42/2022/NĐ-CP", "739/QĐ-UBND 42/2022/NĐ-CP")]
    [InlineData("Nghị quyết 57-NQ/TW và Kế hoạch 12/KH-UBND ngày 01/02/2023", "57-NQ/TW 12/KH-UBND")]
    public void What_stands_after_a_number_is_not_part_of_it(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', DocumentNumber.Find(text).Select(d => d.Number)));

    [Theory]
    [InlineData("155/UBND-VHTT", 155, null, null)]
    [InlineData("/UBND-VP", null, null, null)]
    [InlineData("42/2022/NĐ-CP", 42, 2022, "central")]
    [InlineData("148/2025/QH15", 148, 2025, "central")]
    [InlineData("1365/NQ-UBTVQH15", 1365, null, "central")]
    [InlineData("19/2025/QĐ-TTg", 19, 2025, "central")]
    [InlineData("22/2023/TT-BTTTT", 22, 2023, "central")]
    [InlineData("12/2021/TTLT-BTP-BNV", 12, 2021, "central")]
    [InlineData("12/KH-BTC", 12, null, null)]
    [InlineData("57-NQ/TW", 57, null, "central")]
    [InlineData("12a/KH-STTTT", 12, null, "province")]
    [InlineData("12/CTr-HU", 12, null, "district")]
    [InlineData("12-NQ/TU", 12, null, null)]
    [InlineData("54/2023/QĐ-UBND", 54, 2023, null)]
    [InlineData("12/TTLT-BTP-STC", 12, null, null)]
    public void A_number_tells_its_parts(string text, int? serial, int? year, string? level)
    {
        var number = Assert.Single(DocumentNumber.Find(text));

        Assert.Equal((serial, year, level), (number.Serial, number.Year, number.IssuerLevel));
    }

    [Fact]
    public void Positions_refer_to_the_text_as_given()
    {
        var text = "Căn\u00A0 cứ công văn số: 2485\u00A0/UBND-VX của huyện".Normalize(System.Text.NormalizationForm.FormD);

        var number = Assert.Single(DocumentNumber.Find(text));

        Assert.Equal("2485\u00A0/UBND-VX", text.Substring(number.Start, number.Length));
    }

    [Fact]
    public void Any_number_kind_and_issuer_is_read_back() =>
        Prop.ForAll(
            Gen.Choose(1, 99_999).Zip(Gen.Elements("NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr", "HĐ", "CĐ"), (n, k) => (Number: n, Kind: k))
                .Zip(Gen.Elements("UBND", "HĐND", "SNV", "TTg", "BTTTT", "MTTQ"), (a, i) => (a.Number, a.Kind, Issuer: i)).ToArbitrary(),
            sample =>
            {
                var written = FormattableString.Invariant($"{sample.Number}/{sample.Kind}-{sample.Issuer}");
                var found = DocumentNumber.Find($"Căn cứ văn bản số {written} ngày 01/02/2023;");
                return found.Count == 1 && Parts(found[0]) == (written, sample.Kind, sample.Issuer);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Careless_spaces_dashes_and_letters_change_nothing_but_the_writing() =>
        Prop.ForAll(
            Gen.Choose(1, 99_999).Zip(Gen.Elements("NQ", "QĐ", "CT", "TB", "CTr", "KH", "BC", "TTr", "NĐ", "TT")).Zip(Gen.Elements("UBND", "HĐND", "SNV", "TTg", "BTTTT", "CP", "HU"))
                .Zip(Gen.Elements("{0}/{1}-{2}", "{0} /{1}-{2}", "{0}/ {1} - {2}", "{0}/{1}\u2013{2}", "{0}/2023/{1}-{2}", "{0}/{1}\u2011{2}").Zip(Gen.Choose(0, 3))).ToArbitrary(),
            sample =>
            {
                var (((serial, kind), issuer), (form, writing)) = sample;
                var written = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, serial, kind, issuer);
                written = writing switch { 0 => written.ToLowerInvariant(), 1 => written.Replace('Đ', '\u00D0'), 2 => written.Normalize(System.Text.NormalizationForm.FormD), _ => written };
                return (DocumentNumber.Find($"Căn cứ số {written} ngày 01/02/2023;") is [var found] && found.Serial == serial && found.Year == (form.Contains("2023", StringComparison.Ordinal) ? 2023 : null)
                    && string.Equals(found.Kind, kind, StringComparison.Ordinal) && string.Equals(found.IssuerSymbol, issuer, StringComparison.OrdinalIgnoreCase)).Label(written);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_gives_numbers_inside_it_without_overlap() =>
        Prop.ForAll(Gen.Elements("1,12,155,2023,/,-,\u2013, ,QĐ,qđ,UBND,ubnd,VH TT,TW,NQ,.,Số:,\u200B,đ,d\u0323,a,&".Split(',')).ArrayOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var end = 0;
            foreach (var number in DocumentNumber.Find(text))
            {
                if (number.Start < end || number.Length <= 0)
                    return false;
                end = number.Start + number.Length;
            }

            return end <= text.Length;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    [Fact]
    public void A_long_text_is_read_in_linear_time()
    {
        string[] hostile = ["1/", "/A-", "1/AB-", "A", "1-", "1/QĐ-A", " - AB", "1/a-", "1 A/", "/ ", "12/qd-ab", "VH TT ", "1/2023/"];

        var found = hostile.Select(h => DocumentNumber.Find(string.Concat(Enumerable.Repeat(h, 200_000 / h.Length))));

        Assert.All(found, f => Assert.True(f.Count < 200_000));
    }

    private static (string Number, string? Kind, string? Issuer) Parts(DocumentNumber number) => (number.Number, number.Kind, number.IssuerSymbol);
}
