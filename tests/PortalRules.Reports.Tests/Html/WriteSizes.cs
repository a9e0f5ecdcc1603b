namespace PortalRules.Reports.Tests.Html;

/// <summary>Remembers how much each write handed over, and forgets what.</summary>
internal sealed class WriteSizes : Stream
{
    public List<int> Sizes { get; } = [];

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => Sizes.Sum(s => (long)s);

    public override long Position { get => Length; set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Sizes.Add(count);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Sizes.Add(buffer.Length);
        return ValueTask.CompletedTask;
    }
}
