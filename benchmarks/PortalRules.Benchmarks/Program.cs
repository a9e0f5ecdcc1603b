using BenchmarkDotNet.Running;
using PortalRules.Benchmarks;
using PortalRules.Benchmarks.Capturing;
using PortalRules.Benchmarks.Reading;
using PortalRules.Benchmarks.Surveys;

// What is cold, and what is held at once, only a process of its own can show; BenchmarkDotNet measures the rest.
switch (args)
{
    case ["capture", .. var rest]:
        return await CaptureCosts.RunAsync(rest).ConfigureAwait(false);
    case ["cold-binding", .. var rest]:
        return ColdBinding.Run(rest);
    case ["hostile", .. var rest]:
        return HostileCosts.Run(rest);
    case ["large-portal", .. var rest]:
        return await LargePortalCosts.RunAsync(rest).ConfigureAwait(false);
    case ["proofs"]:
        return await ProofCosts.RunAsync().ConfigureAwait(false);
    case ["reading-again", .. var rest]:
        return await ReadingAgain.RunAsync(rest).ConfigureAwait(false);
    case ["survey", .. var rest]:
        return await SurveyCosts.RunAsync(rest).ConfigureAwait(false);
    case ["reading-time"]:
        return await ReadingTime.RunAsync().ConfigureAwait(false);
    case ["mutated-pages", "growth", .. var rest]:
        return MutatedPageGrowth.Run(rest);
    case ["mutated-pages", .. var rest]:
        return MutatedPageCosts.Run(rest);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ReadAndCheck).Assembly).Run(args);
        return 0;
}
