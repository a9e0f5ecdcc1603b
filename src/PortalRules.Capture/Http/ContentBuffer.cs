namespace PortalRules.Capture.Http;

/// <summary>Takes up content up to a cap; what came before a fault stays.</summary>
internal sealed class ContentBuffer(long mostBytes)
{
    private const int FirstRoom = 16 * 1024;
    private const int MostRoomOnTrust = 1024 * 1024;

    private byte[] _bytes = [];
    private int _count;

    /// <summary>Bytes that came.</summary>
    public int Count => _count;

    /// <summary>Whether the cap is reached.</summary>
    public bool IsFull => _count >= mostBytes;

    /// <summary>What came.</summary>
    public ReadOnlyMemory<byte> Content => _bytes.AsMemory(0, _count);

    /// <summary>Reads on.</summary>
    /// <param name="source">Where from.</param>
    /// <param name="announced">The length that the answer claims; only a hint.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>How many bytes came; 0 at the end.</returns>
    public async ValueTask<int> ReadAsync(Stream source, long? announced, CancellationToken cancellationToken)
    {
        if (_count == _bytes.Length)
            Array.Resize(ref _bytes, Room(announced));
        var count = await source.ReadAsync(_bytes.AsMemory(_count), cancellationToken).ConfigureAwait(false);
        _count += count;
        return count;
    }

    private int Room(long? announced)
    {
        // One byte more than announced: the end is then seen without growing.
        var wanted = _count == 0 ? Math.Min((announced + 1) ?? FirstRoom, MostRoomOnTrust) : _count * 2L;
        return (int)Math.Clamp(wanted, Math.Min(_count + 1L, mostBytes), Math.Min(mostBytes, Array.MaxLength));
    }
}
