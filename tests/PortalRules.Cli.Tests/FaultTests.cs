using PortalRules.Cli.Output;

namespace PortalRules.Cli.Tests;

public sealed class FaultTests
{
    [Fact]
    public void An_interruption_ends_with_130() =>
        Assert.Equal(130, Faults.Tell(new OperationCanceledException(), new Terminal("en", quiet: true), new CancellationToken(canceled: true)));

    [Theory]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(OperationCanceledException))]
    [InlineData(typeof(StackOverflowException))]
    public void Anything_unforeseen_ends_with_2(Type fault) =>
        Assert.Equal(2, Faults.Tell((Exception)Activator.CreateInstance(fault)!, new Terminal("en", quiet: true), CancellationToken.None));
}
