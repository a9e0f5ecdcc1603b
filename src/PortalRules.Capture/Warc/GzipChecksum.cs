using System.Buffers.Binary;

namespace PortalRules.Capture.Warc;

/// <summary>The CRC-32 of RFC 1952, taken piece by piece, eight bytes at a step.</summary>
internal struct GzipChecksum
{
    private static readonly uint[][] Tables = Build();

    private uint _inverse;

    /// <summary>The checksum of what was added.</summary>
    public readonly uint Value => _inverse;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var sum = ~_inverse;
        var (t0, t1, t2, t3, t4, t5, t6, t7) = (Tables[0], Tables[1], Tables[2], Tables[3], Tables[4], Tables[5], Tables[6], Tables[7]);
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var low = sum ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            sum = t7[(byte)low] ^ t6[(byte)(low >> 8)] ^ t5[(byte)(low >> 16)] ^ t4[low >> 24]
                ^ t3[(byte)high] ^ t2[(byte)(high >> 8)] ^ t1[(byte)(high >> 16)] ^ t0[high >> 24];
        }

        foreach (var b in bytes)
            sum = t0[(byte)(sum ^ b)] ^ (sum >> 8);
        _inverse = ~sum;
    }

    private static uint[][] Build()
    {
        var tables = new uint[8][];
        for (var row = 0; row < 8; row++)
        {
            tables[row] = new uint[256];
            for (var i = 0u; i < 256; i++)
                tables[row][i] = row == 0 ? Row(i) : (tables[row - 1][i] >> 8) ^ tables[0][(byte)tables[row - 1][i]];
        }

        return tables;
    }

    private static uint Row(uint row)
    {
        for (var bit = 0; bit < 8; bit++)
            row = (row & 1) == 0 ? row >> 1 : (row >> 1) ^ 0xEDB88320;
        return row;
    }
}
