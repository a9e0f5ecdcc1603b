using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Reporting;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Reporting;

public sealed class JsonFormatterTests
{
    [Fact]
    public async Task A_report_is_written_for_machines() =>
        Snapshot.Match(await Written.By(new JsonFormatter(), SampleReport.Rich));

    [Fact]
    public async Task Vietnamese_stays_readable_and_markup_is_escaped()
    {
        var json = await Written.By(new JsonFormatter(), SampleReport.With("Đơn vị <b>&\u202E 😀", "https://a.vn/", "x"));

        Assert.Contains("Đơn vị \\u003Cb\\u003E\\u0026\\u202E", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_gives_json_that_reads_back() => Prop.ForAll<string?>(text =>
    {
        var given = text ?? "";
        var json = Written.By(new JsonFormatter(), SampleReport.With(given, "https://a.vn/", "x")).GetAwaiter().GetResult();
        using var document = JsonDocument.Parse(json);
        var message = document.RootElement.GetProperty("results")[0].GetProperty("findings")[0].GetProperty("message").GetProperty("vi").GetString();
        return string.Equals(message, ReplaceHalfPairs(given), StringComparison.Ordinal) && !json.Any(c => char.IsControl(c) && c != '\n') && !json.Contains('\r', StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task Cancelled_writing_writes_nothing()
    {
        using var stream = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new JsonFormatter().WriteAsync(SampleReport.Rich, stream, new CancellationToken(canceled: true)));

        Assert.Equal(0, stream.Length);
    }

    private static string ReplaceHalfPairs(string text) => string.Concat(text.EnumerateRunes());
}
