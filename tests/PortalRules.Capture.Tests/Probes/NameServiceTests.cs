using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Capture.Probes;
using PortalRules.Capture.Tests.Hosts;
using PortalRules.Snapshots;

namespace PortalRules.Capture.Tests.Probes;

public sealed class NameServiceTests
{
    private const int Aaaa = 28;

    [Fact]
    public async Task Addresses_of_both_kinds_are_found_behind_aliases_and_sorted()
    {
        var found = await AskAsync((_, type) => type == Aaaa ? new NameReply("2400:cb00::2", "2400:cb00::1", "64:ff9b::1") : new NameReply("203.162.4.191", "203.162.4.190"));

        Assert.Equal(["203.162.4.190", "203.162.4.191"], found.Ipv4.Or([]));
        Assert.Equal(["2400:cb00::1", "2400:cb00::2"], found.Ipv6.Or([]));
        Assert.Equal(UnknownReason.NotCaptured, found.IsSigned.Reason);
    }

    [Fact]
    public async Task A_name_without_ipv6_addresses_is_known_to_have_none()
    {
        var found = await AskAsync((_, type) => type == Aaaa ? new NameReply() : new NameReply("203.162.4.190"));

        Assert.True(found.Ipv6.TryGet(out var none) && none.IsEmpty);
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_known_to_have_no_addresses()
    {
        var found = await AskAsync((_, _) => new NameReply { Code = 3 });

        Assert.True(found.Ipv4.TryGet(out var four) && four.IsEmpty);
        Assert.True(found.Ipv6.TryGet(out var six) && six.IsEmpty);
    }

    public static TheoryData<string, int> Failures => new() { { "server failure", 2 }, { "refused", 5 }, { "unknown for one kind only", 3 } };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_for_ipv6_never_says_that_there_is_no_address(string name, int code)
    {
        var found = await AskAsync((_, type) => type == Aaaa ? new NameReply { Code = code } : new NameReply("203.162.4.190"));

        Assert.False(found.Ipv6.IsKnown, name);
        Assert.True(found.Ipv4.IsKnown);
    }

    [Fact]
    public async Task An_empty_answer_of_a_server_that_looks_no_further_says_nothing()
    {
        var found = await AskAsync((_, _) => new NameReply { Recursive = false });

        Assert.Equal((UnknownReason.NotCaptured, UnknownReason.NotCaptured), (found.Ipv4.Reason, found.Ipv6.Reason));
    }

    [Fact]
    public async Task Silence_says_nothing()
    {
        var found = await AskAsync((_, _) => null, TimeSpan.FromMilliseconds(1));

        Assert.False(found.Ipv4.IsKnown);
    }

    [Fact]
    public async Task An_answer_that_is_too_long_is_asked_for_again_over_tcp()
    {
        var found = await AskAsync((_, _) => new NameReply("203.162.4.190") { OnlyOverTcp = true });

        Assert.Equal(["203.162.4.190"], found.Ipv4.Or([]));
    }

    [Fact]
    public async Task A_signature_that_holds_is_known()
    {
        var found = await AskAsync((_, type) => type == Aaaa ? new NameReply { Signed = true } : new NameReply("203.162.4.190") { Signed = true });

        Assert.True(found.IsSigned.Or(false));
    }

    [Fact]
    public void No_bytes_break_the_reader()
    {
        var question = DnsMessage.Question(7, "xa.gov.vn", DnsRecordType.A)!;
        byte[] head = [0, 7, 0x81, 0x80, 0, 1, 0, 9, 0, 0, 0, 0];
        Prop.ForAll(ArbMap.Default.GeneratorFor<byte[]>().ToArbitrary(), bytes =>
        {
            DnsMessage.Read(bytes, question, DnsRecordType.A);
            DnsMessage.Read((byte[])[.. head, .. question[12..], .. bytes], question, DnsRecordType.A);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("xa..gov.vn")]
    [InlineData("xã.gov.vn")]
    [InlineData("")]
    public void What_is_no_name_is_not_asked(string host) =>
        Assert.Null(DnsMessage.Question(1, host, DnsRecordType.A));

    private static async Task<NameFinding> AskAsync(Func<string, int, NameReply?> answer, TimeSpan? patience = null)
    {
        await using var server = new NameHost(answer);
        return await NameFinding.AskAsync(new NameService([server.At], patience ?? TimeSpan.FromSeconds(30), TimeProvider.System), "xa.gov.vn", CancellationToken.None);
    }
}
