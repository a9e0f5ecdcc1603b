using System.Buffers.Binary;

namespace PortalRules.Html.Images;

/// <summary>Reads a picture's size from the first bytes of its file. It decodes nothing; a damaged or unknown file has no size.</summary>
internal static class ImageHeader
{
    private const int Largest = 100_000;

    public static PixelSize? Read(ReadOnlySpan<byte> file)
    {
        var (width, height) =
            file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ? Png(file)
            : file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8) ? Gif(file)
            : file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? JpegHeader.Read(file)
            : file.StartsWith("RIFF"u8) && file.Length >= 16 && file[8..12].SequenceEqual("WEBP"u8) ? WebP(file)
            : file.StartsWith("BM"u8) ? Bmp(file)
            : SvgHeader.Read(file);
        return width is > 0 and <= Largest && height is > 0 and <= Largest ? new PixelSize((int)width, (int)height) : null;
    }

    private static (long Width, long Height) Png(ReadOnlySpan<byte> file) =>
        file.Length >= 24 && file[12..16].SequenceEqual("IHDR"u8) ? (BinaryPrimitives.ReadUInt32BigEndian(file[16..]), BinaryPrimitives.ReadUInt32BigEndian(file[20..])) : default;

    private static (long Width, long Height) Gif(ReadOnlySpan<byte> file) =>
        file.Length >= 10 ? (BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..])) : default;

    // The old header has 16 bits a side; in the newer ones a negative height means rows from the top.
    private static (long Width, long Height) Bmp(ReadOnlySpan<byte> file)
    {
        if (file.Length < 26)
            return default;
        return BinaryPrimitives.ReadUInt32LittleEndian(file[14..]) == 12
            ? (BinaryPrimitives.ReadUInt16LittleEndian(file[18..]), BinaryPrimitives.ReadUInt16LittleEndian(file[20..]))
            : (BinaryPrimitives.ReadInt32LittleEndian(file[18..]), Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(file[22..])));
    }

    private static (long Width, long Height) WebP(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30)
            return default;
        var kind = file[12..16];
        if (kind.SequenceEqual("VP8 "u8))
            return file[23] == 0x9D && file[24] == 0x01 && file[25] == 0x2A ? (BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3FFF) : default;
        if (kind.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(file[21..]);
            return file[20] == 0x2F ? ((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1) : default;
        }

        return kind.SequenceEqual("VP8X"u8) ? (Three(file[24..]) + 1, Three(file[27..]) + 1) : default;
    }

    private static long Three(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
