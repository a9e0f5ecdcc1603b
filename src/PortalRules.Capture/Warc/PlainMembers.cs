namespace PortalRules.Capture.Warc;

/// <summary>A file that is not compressed: one member.</summary>
/// <param name="file">Can be sought in.</param>
internal sealed class PlainMembers(Stream file) : WarcMembers
{
    public override bool IsPlain => true;

    public override void GoTo(long offset) => file.Position = offset;

    public override ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        (At, Given) = (file.Position, 0);
        return ValueTask.FromResult(At < file.Length);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var count = await file.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        Given += count;
        return count;
    }

    public override long Skip(long count)
    {
        var there = Math.Min(count, file.Length - file.Position);
        file.Position += there;
        Given += there;
        return there;
    }
}
