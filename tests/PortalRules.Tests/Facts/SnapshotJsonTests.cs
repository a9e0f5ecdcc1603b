using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Facts;
using PortalRules.Snapshots;
using PortalRules.Tests.Shared;
using PortalRules.Tests.Text;
using PortalRules.Text;

namespace PortalRules.Tests.Facts;

public sealed class SnapshotJsonTests
{
    [Fact]
    public async Task A_snapshot_has_this_shape() =>
        Snapshot.Match(await SnapshotText.Of(Sample()));

    [Fact]
    public void What_is_read_back_is_written_the_same() =>
        Prop.ForAll(Seeds(), seed =>
        {
            var written = SnapshotText.Of(new AnySnapshot(seed).Make()).GetAwaiter().GetResult();
            var again = SnapshotText.Of(SnapshotText.Read(written).GetAwaiter().GetResult()).GetAwaiter().GetResult();
            return string.Equals(written, again, StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_field_of_every_kind_survives() =>
        Prop.ForAll(Seeds(), seed =>
        {
            var given = new AnySnapshot(seed).Make();
            var read = SnapshotText.Read(SnapshotText.Of(given).GetAwaiter().GetResult()).GetAwaiter().GetResult();
            return given.CapturedAt == read.CapturedAt
                && given.CapturedKinds.SequenceEqual(read.CapturedKinds, StringComparer.Ordinal)
                && FactKinds.All.All(k => SameFacts(k, k.FactsIn(given), k.FactsIn(read)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task Completeness_and_notes_survive()
    {
        var given = PortalSnapshot.For(new Portal())
            .WithNotes([new CaptureNote("/a", "quá lớn")])
            .With(FactKinds.Articles, [], new Completeness(IsComplete: true, new DateOnly(2023, 1, 1), "tin cũ hơn"));

        var read = await SnapshotText.Read(await SnapshotText.Of(given));

        Assert.True(read.TryGetCompleteness(FactKinds.Articles, out var completeness));
        Assert.Equal((new Completeness(IsComplete: true, new DateOnly(2023, 1, 1), "tin cũ hơn"), new CaptureNote("/a", "quá lớn")), (completeness, Assert.Single(read.Notes)));
    }

    [Fact]
    public async Task A_kind_that_was_not_looked_for_stays_so()
    {
        var read = await SnapshotText.Read(await SnapshotText.Of(PortalSnapshot.For(new Portal()).With(FactKinds.Banners, [], complete: true)));

        Assert.Equal(["banners"], read.CapturedKinds);
    }

    [Fact]
    public async Task Turkish_culture_writes_the_same()
    {
        var invariant = await SnapshotText.Of(Sample());
        using var _ = new InCulture("tr-TR");

        Assert.Equal(invariant, await SnapshotText.Of(Sample()));
    }

    [Fact]
    public async Task Nothing_in_a_snapshot_can_close_a_script_element()
    {
        var text = await SnapshotText.Of(PortalSnapshot.For(new Portal { Unit = "</script><!-- & ỦY BAN" }));

        Assert.Contains(@"""unit"": ""\u003C/script\u003E\u003C!-- \u0026 ỦY BAN""", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shortest_snapshot_is_read()
    {
        var read = await SnapshotText.Read("""{ "schema": "portalrules/snapshot/1", "articles": [ { "url": "/a", "title": "A" } ] }""");

        Assert.Equal(("A", true, false), (read.Get(FactKinds.Articles)[0].Title, read.Get(FactKinds.Articles)[0].Published.IsKnown, read.Get(FactKinds.Articles)[0].Words.IsKnown));
    }

    [Fact]
    public async Task A_kind_without_completeness_is_incomplete()
    {
        var read = await SnapshotText.Read("""{ "schema": "portalrules/snapshot/1", "articles": [] }""");

        Assert.True(read.TryGetCompleteness(FactKinds.Articles, out var completeness) && !completeness.IsComplete);
    }

    [Fact]
    public async Task What_only_some_captures_yield_is_not_captured_where_it_is_left_out()
    {
        var read = await SnapshotText.Read("""{ "schema": "portalrules/snapshot/1", "endpoints": [ { "role": "as-given", "host": "a.vn", "headers": { "Server": "x" } } ] }""");

        var endpoint = Assert.Single(read.Get(FactKinds.Endpoints));
        Assert.Equal((UnknownReason.NotCaptured, UnknownReason.NotCaptured, "x"), (endpoint.Certificate.Reason, endpoint.Ipv6Addresses.Reason, endpoint.Headers.Or(null!)["server"]));
    }

    [Fact]
    public async Task Equal_shares_are_written_the_same()
    {
        static Task<string> Written(decimal share) => SnapshotText.Of(PortalSnapshot.For(new Portal()).With(FactKinds.Banners, [new Banner { AreaShare = share }], complete: true));

        Assert.Equal(await Written(0.9m), await Written(0.90m));
    }

    [Fact]
    public async Task No_derived_field_is_written()
    {
        var text = await SnapshotText.Of(new AnySnapshot(7).Make());

        Assert.DoesNotContain("\"newest\":", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"daysLeft\":", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"leadsTo\":", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_is_passed_over() =>
        Assert.Empty((await SnapshotText.Read("\uFEFF{ \"schema\": \"portalrules/snapshot/1\" }")).CapturedKinds);

    [Fact]
    public async Task Streams_stay_open()
    {
        using var stream = new MemoryStream();
        await SnapshotJson.WriteAsync(Sample(), stream, CancellationToken.None);
        stream.Position = 0;

        _ = await SnapshotJson.ReadAsync(stream, CancellationToken.None);

        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Writing_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SnapshotJson.WriteAsync(Sample(), Stream.Null, source.Token));
    }

    [Fact]
    public void No_field_is_named_like_a_key_of_the_shape() =>
        Assert.DoesNotContain(FactKinds.All.SelectMany(k => k.Fields), f => f.Name is "unknown" or "witness" or "at");

    private static Arbitrary<int> Seeds() => Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static bool SameFacts(FactKind kind, IReadOnlyList<object> given, IReadOnlyList<object> read) =>
        given.Count == read.Count && given.Zip(read).All(p => SameFact(kind, p.First, p.Second));

    private static bool SameFact(FactKind kind, object given, object read) =>
        SnapshotText.Readable(kind.LocationOf(given)) == kind.LocationOf(read)
        && ((Fact)given).Doubts.SelectMany(d => d.Candidates.Prepend(d.Field)).Select(SnapshotText.Readable).SequenceEqual(((Fact)read).Doubts.SelectMany(d => d.Candidates.Prepend(d.Field)), StringComparer.Ordinal)
        && kind.Fields.Where(f => !f.IsDerived).All(f => SameValue(f.Read(given, null!), f.Read(read, null!)));

    private static bool SameValue(FieldValue given, FieldValue read) => (given.Value, read.Value) switch
    {
        (FactList { Kind: null } a, FactList { Kind: null } b) => a.Items.Cast<string>().Select(SnapshotText.Readable).SequenceEqual(b.Items.Cast<string>(), StringComparer.Ordinal) && given.Witness == read.Witness,
        (FactList a, FactList b) => SameFacts(a.Kind!, a.Items, b.Items),
        (ImmutableSortedDictionary<string, string> a, ImmutableSortedDictionary<string, string> b) =>
            a.ToDictionary(p => SnapshotText.Readable(p.Key), p => SnapshotText.Readable(p.Value), StringComparer.OrdinalIgnoreCase).OrderBy(p => p.Key, StringComparer.Ordinal)
                .SequenceEqual(b.OrderBy(p => p.Key, StringComparer.Ordinal)) && given.Witness == read.Witness,
        (Certificate a, Certificate b) => SameFact(CertificateFields.Kind, a, b) && given.Witness == read.Witness,
        (string a, string b) => string.Equals(SnapshotText.Readable(a), b, StringComparison.Ordinal) && given.Witness == read.Witness,
        _ => given == read,
    };

    private static PortalSnapshot Sample()
    {
        var page = new SourceLocation("https://xamau.example.gov.vn/", "#menu > ul", 12, 5);
        _ = PortalUrl.TryParse("https://xamau.example.gov.vn/", out var url);
        return PortalSnapshot.For(new Portal { Id = "xa-mau", Unit = "UBND xã Mẫu", Url = url, Name = Known<string?>.Of("Xã Mẫu", Witness.VisibleLine), Languages = ["vi"] })
            .TakenAt(new DateTimeOffset(2023, 3, 31, 17, 0, 0, TimeSpan.FromHours(7)))
            .WithNotes([new CaptureNote("https://xamau.example.gov.vn/phim.mp4", "quá lớn")])
            .With(FactKinds.Menus, [new Menu { At = page, Role = "main", Items = [new MenuItem { Label = "Giới thiệu", Url = "/gioi-thieu/", Target = url, Children = [new MenuItem { Label = "Chức năng" }] }] }], complete: true)
            .With(FactKinds.Articles, [new Article { Url = "/tin-1", Title = "Tin \"1\" <&>", Published = Known<PortalDate?>.Of(PortalDate.Day(new DateOnly(2023, 1, 1), new TimeOnly(18, 44)), Witness.VisibleLine), ImageCount = 1, Author = (string?)null }], Completeness.Incomplete("danh sách chưa mở hết"))
            .With(FactKinds.Documents, [new Document { Number = "310/BTTTT-ƯDCNTT", Kind = "CV", Issued = PortalDate.Month(2012, 2), Files = ["/a.pdf"] }], new Completeness(IsComplete: true, new DateOnly(2023, 1, 1)))
            .With(FactKinds.Banners, [new Banner { Image = "/b.png", Target = Known<PortalUrl?>.Unknown(UnknownReason.ClickCounter), Doubts = [new Doubt("target", ["https://phanhoi.example.gov.vn/"])] }], complete: true)
            .With(FactKinds.Officials, [], complete: true)
            .With(FactKinds.Imprint, [new Imprint { Phone = "+84 237 3" }], complete: true);
    }
}
