using System.Buffers.Binary;

namespace PortalRules.Html.Tests;

/// <summary>Files of pictures made in tests: a header and nothing to see.</summary>
internal static class Pictures
{
    public static byte[] Png(int width, int height)
    {
        var file = new byte[33];
        ((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R']).CopyTo(file);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), height);
        return file;
    }
}
