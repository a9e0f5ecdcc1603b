namespace PortalRules.Capture.Http;

/// <summary>Content that notices whether a decoder asked for more than there is: a decoder that came to its end does not.</summary>
internal sealed class EndWatch(byte[] content) : MemoryStream(content, writable: false)
{
    /// <summary>Whether more was wanted.</summary>
    public bool WasShort { get; private set; }

    public override int Read(byte[] buffer, int offset, int count) => Noted(base.Read(buffer, offset, count), count);

    public override int Read(Span<byte> buffer) => Noted(base.Read(buffer), buffer.Length);

    private int Noted(int read, int wanted)
    {
        WasShort |= read == 0 && wanted > 0;
        return read;
    }
}
