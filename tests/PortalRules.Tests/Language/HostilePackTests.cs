using System.Diagnostics;
using System.Globalization;
using PortalRules.Checking;
using PortalRules.Packs;
using PortalRules.Tests.Shared;
using PortalRules.Yaml;

namespace PortalRules.Tests.Language;

/// <summary>What a stranger's pack may cost, and what it is told.</summary>
public sealed class HostilePackTests
{
    public static TheoryData<string> Names => [.. HostilePack.All.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_pack_is_bound_or_refused_within_bounds(string name)
    {
        var library = PackLibrary.FromFiles(HostilePack.All.Single(p => p.Name == name).Files());
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var errors = Errors(library);

        // What is allocated in all is more than what is held at once. The time is generous for a busy machine; benchmarks/results has the measured one.
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 200_000_000, "more than 200 MB were allocated");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), "more than 20 s");
        Assert.True(errors.Length <= 501, "a flood of mistakes");
        Assert.All(errors, e => Assert.True(e.File.Length > 0 && e is { Line: >= 1, Column: >= 1, Message.Length: > 0 and <= 1_001 }, e.ToString()));
    }

    [Fact]
    public void Every_hostile_pack_is_told_what_is_wrong() =>
        Snapshot.Match(string.Join('\n', HostilePack.All.Select(p => Line(p.Name, Errors(PackLibrary.FromFiles(p.Files()))))));

    private static string Line(string name, IReadOnlyList<PackError> errors) => errors.Count switch
    {
        0 => $"{name}: bound",
        1 => $"{name}: {errors[0]}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{name}: {errors[0]}\n  … {errors.Count} entries, the last: {errors[^1]}"),
    };

    private static PackError[] Errors(PackLibrary library)
    {
        try
        {
            _ = new PortalCheckerBuilder().AddPacks(library).Build();
            return [];
        }
        catch (PackException e)
        {
            return [.. e.Errors];
        }
    }
}
