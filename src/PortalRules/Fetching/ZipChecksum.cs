namespace PortalRules.Fetching;

/// <summary>The CRC-32 of ISO 3309 that a zip keeps of each entry.</summary>
internal static class ZipChecksum
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Row)];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var b in bytes)
            sum = Table[(byte)(sum ^ b)] ^ (sum >> 8);
        return ~sum;
    }

    private static uint Row(int index)
    {
        var row = (uint)index;
        for (var bit = 0; bit < 8; bit++)
            row = (row & 1) == 0 ? row >> 1 : (row >> 1) ^ 0xEDB88320;
        return row;
    }
}
