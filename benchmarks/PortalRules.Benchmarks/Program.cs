using BenchmarkDotNet.Running;
using PortalRules.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ReadAndCheck).Assembly).Run(args);
