using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Fetching;
using PortalRules.Snapshots;

namespace PortalRules.Tests.Fetching;

public sealed class CaptureRecordJsonTests
{
    private const string Small = """{ "schema": "portalrules/capture/1", "start": "https://xa.example.gov.vn/", "startedAt": "2026-11-21T08:00:00+07:00", "endedAt": "2026-11-21T08:10:00Z", "end": "complete" }""";

    [Fact]
    public void A_record_has_this_shape() =>
        Assert.Equal(
            """
            {
              "schema": "portalrules/capture/1",
              "start": "https://xa.example.gov.vn/",
              "startedAt": "2026-11-21T08:00:00+07:00",
              "endedAt": "2026-11-21T08:10:00.5+07:00",
              "end": "page-budget",
              "since": "2026-10-01",
              "older": [
                "https://xa.example.gov.vn/tin?trang=3",
                "https://xa.example.gov.vn/tin?trang=4"
              ],
              "softNotFound": [
                "https://xa.example.gov.vn/kh%C3%B4ng-co"
              ],
              "traps": [],
              "rendered": [],
              "notes": [
                {
                  "address": "https://xa.example.gov.vn/lich",
                  "message": "lịch không có điểm dừng."
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(CaptureRecordJson.Write(Full)));

    [Fact]
    public void What_is_written_is_read_back()
    {
        var read = CaptureRecordJson.Read(CaptureRecordJson.Write(Full));

        Assert.Equal(CaptureRecordJson.Write(Full), CaptureRecordJson.Write(read));
        Assert.Equal((Full.Start, Full.StartedAt, Full.EndedAt, Full.End, Full.Since), (read.Start, read.StartedAt, read.EndedAt, read.End, read.Since));
        Assert.Equal(Full.Older, read.Older);
        Assert.Equal(Full.SoftNotFound, read.SoftNotFound);
        Assert.Equal(Full.Notes, read.Notes);
    }

    [Fact]
    public void The_order_of_lists_and_what_stands_in_them_twice_change_no_byte() =>
        Assert.Equal(CaptureRecordJson.Write(Full), CaptureRecordJson.Write(Full with { Older = [Full.Older[1], Full.Older[0], Full.Older[1]], Notes = [.. Full.Notes, .. Full.Notes] }));

    [Fact]
    public void Every_end_is_read_back()
    {
        foreach (var end in Enum.GetValues<CaptureEnd>())
            Assert.Equal(end, CaptureRecordJson.Read(CaptureRecordJson.Write(Full with { End = end })).End);
    }

    [Fact]
    public void Lists_and_the_day_may_be_left_out()
    {
        var record = CaptureRecordJson.Read(Encoding.UTF8.GetBytes("\uFEFF" + Small));

        Assert.Null(record.Since);
        Assert.Empty(record.Older);
        Assert.Empty(record.Notes);
    }

    [Fact]
    public void Any_text_is_written_and_read_back_as_far_as_it_is_text() =>
        Prop.ForAll<string>(text =>
        {
            var note = new CaptureNote(text ?? "", $"<script>{text}");
            var record = CaptureRecordJson.Read(CaptureRecordJson.Write(Full with { Notes = [note] }));
            var expected = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(note.Message));
            return string.Equals(expected, Assert.Single(record.Notes).Message, StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_bytes_are_read_or_refused_with_a_sentence() =>
        Prop.ForAll<byte[]>(bytes => Assert.Throws<InvalidDataException>(() => CaptureRecordJson.Read(bytes)).Message.StartsWith("The record of the capture ", StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("vi-VN")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        byte[]? written = null;
        var thread = new Thread(() => written = CaptureRecordJson.Write(CaptureRecordJson.Read(CaptureRecordJson.Write(Full)))) { CurrentCulture = CultureInfo.GetCultureInfo(culture) };
        thread.Start();
        thread.Join();

        Assert.Equal(CaptureRecordJson.Write(Full), written);
    }

    [Theory]
    [InlineData("[]", "The record of the capture cannot be read: $ must be an object, not an array.")]
    [InlineData("{}", "The record of the capture cannot be read: $.schema is missing; this version reads \"portalrules/capture/1\".")]
    [InlineData("""{ "schema": "portalrules/capture/2" }""", "The record of the capture cannot be read: $.schema is \"portalrules/capture/2\"; this version reads \"portalrules/capture/1\".")]
    public void What_is_no_such_record_is_refused(string json, string message) => Refused(json, message);

    [Theory]
    [InlineData("\"end\": \"complete\"", "\"end\": \"finished\"", "$.end is \"finished\"; write one of complete, page-budget, byte-budget, time-budget, depth-budget, interrupted, unknown")]
    [InlineData("\"end\": \"complete\"", "\"end\": 1", "$.end is 1; write one of complete, page-budget, byte-budget, time-budget, depth-budget, interrupted, unknown")]
    [InlineData("\"2026-11-21T08:00:00+07:00\"", "\"21/11/2026\"", "$.startedAt is \"21/11/2026\"; write a time such as 2026-11-21T17:00:00+07:00")]
    [InlineData("\"https://xa.example.gov.vn/\"", "\"/\"", "$.start is \"/\"; write an absolute address such as https://xa.huyen.tinh.gov.vn/")]
    [InlineData("\"complete\"", "\"complete\", \"since\": \"01/10/2026\"", "$.since is \"01/10/2026\"; write a day such as 2026-10-01")]
    [InlineData("\"complete\"", "\"complete\", \"older\": {}", "$.older is an object; write an array")]
    [InlineData("\"complete\"", "\"complete\", \"traps\": [\"https://xa.example.gov.vn/\", 3]", "$.traps[1] is 3; write an absolute address")]
    [InlineData("\"complete\"", "\"complete\", \"notes\": [{ \"address\": \"a\" }]", "$.notes[0] is an object; write an object of two texts, address and message")]
    [InlineData("\"complete\"", "\"complete\", \"note\": []", "$.note is an unknown key, did you mean \"notes\"?")]
    [InlineData("\"start\": \"https://xa.example.gov.vn/\", ", "", "$.start is missing; write an absolute address such as https://xa.huyen.tinh.gov.vn/")]
    public void A_mistake_is_named_with_its_place(string right, string wrong, string mistake) =>
        Refused(Small.Replace(right, wrong, StringComparison.Ordinal), $"The record of the capture cannot be read: {mistake}.");

    [Fact]
    public void All_mistakes_are_named_at_once() =>
        Refused(
            """{ "schema": "portalrules/capture/1", "start": "x", "end": null, "startedAt": "2026-11-21T08:00:00+07:00", "endedAt": "2026-11-21T08:00:00+07:00", "older": 1 }""",
            "The record of the capture cannot be read: $.start is \"x\"; write an absolute address such as https://xa.huyen.tinh.gov.vn/; $.end is null; write one of complete, page-budget, byte-budget, time-budget, depth-budget, interrupted, unknown; $.older is 1; write an array.");

    [Fact]
    public void Very_many_mistakes_are_counted() =>
        Assert.EndsWith(
            "; and 980 more.",
            Assert.Throws<InvalidDataException>(() => CaptureRecordJson.Read(Encoding.UTF8.GetBytes(Small.Replace("\"complete\"", $"\"complete\", \"older\": [{string.Join(',', Enumerable.Repeat("1", 1000))}]", StringComparison.Ordinal)))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void More_than_the_most_bytes_are_not_read() =>
        Assert.Equal(
            "The record of the capture has 67108865 bytes; at most 67108864 are read.",
            Assert.Throws<InvalidDataException>(() => CaptureRecordJson.Read(new byte[CaptureRecordJson.MaxBytes + 1])).Message);

    private static CaptureRecord Full { get; } = new()
    {
        Start = Url("https://xa.example.gov.vn/"),
        StartedAt = new DateTimeOffset(2026, 11, 21, 8, 0, 0, TimeSpan.FromHours(7)),
        EndedAt = new DateTimeOffset(2026, 11, 21, 8, 10, 0, 500, TimeSpan.FromHours(7)),
        End = CaptureEnd.PageBudget,
        Since = new DateOnly(2026, 10, 1),
        Older = [Url("https://xa.example.gov.vn/tin?trang=3"), Url("https://xa.example.gov.vn/tin?trang=4")],
        SoftNotFound = [Url("https://xa.example.gov.vn/kh%C3%B4ng-co")],
        Notes = [new CaptureNote("https://xa.example.gov.vn/lich", "lịch không có điểm dừng.")],
    };

    private static PortalUrl Url(string text) => PortalUrl.TryParse(text, out var url) ? url : throw new ArgumentException(text, nameof(text));

    private static void Refused(string json, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => CaptureRecordJson.Read(Encoding.UTF8.GetBytes(json))).Message);
}
