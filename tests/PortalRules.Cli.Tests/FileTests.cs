using PortalRules.Cli.Output;

namespace PortalRules.Cli.Tests;

public sealed class FileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("portalrules-");

    private string Target => Path.Combine(_folder.FullName, "báo cáo.txt");

    [Fact]
    public async Task A_result_replaces_an_older_file_whole()
    {
        await File.WriteAllTextAsync(Target, "an older and longer result");

        await Destination.WriteAsync(Target, (stream, token) => stream.WriteAsync("new"u8.ToArray(), token).AsTask(), CancellationToken.None);

        Assert.Equal("new", await File.ReadAllTextAsync(Target));
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public async Task Interrupted_writing_leaves_the_older_file_and_nothing_beside_it()
    {
        await File.WriteAllTextAsync(Target, "older");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Destination.WriteAsync(
            Target,
            async (stream, token) =>
            {
                await stream.WriteAsync("half"u8.ToArray(), token);
                throw new OperationCanceledException();
            },
            CancellationToken.None));

        Assert.Equal("older", await File.ReadAllTextAsync(Target));
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public async Task A_link_stays_a_link()
    {
        await File.WriteAllTextAsync(Target, "older");
        var link = Path.Combine(_folder.FullName, "link");
        File.CreateSymbolicLink(link, Target);

        await Destination.WriteAsync(link, (stream, token) => stream.WriteAsync("new"u8.ToArray(), token).AsTask(), CancellationToken.None);

        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Equal("new", await File.ReadAllTextAsync(Target));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_one_sentence()
    {
        var nowhere = Path.Combine(_folder.FullName, "khong-co", "x.txt");

        var fault = await Assert.ThrowsAsync<CommandException>(() => Destination.WriteAsync(nowhere, (_, _) => Task.CompletedTask, CancellationToken.None));

        Assert.StartsWith($"không ghi được tệp {nowhere}", fault.Sentence.Vi, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
