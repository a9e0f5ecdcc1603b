using System.Buffers.Binary;

namespace PortalRules.Html.Images;

/// <summary>Walks the segments of a JPEG file to the frame that tells its size. A picture taken with the camera on its side is shown turned, as its Exif data say.</summary>
internal static class JpegHeader
{
    private const int StartOfScan = 0xDA;
    private const int App1 = 0xE1;
    private const int Orientation = 0x0112;
    private const int MostEntries = 200;

    public static (long Width, long Height) Read(ReadOnlySpan<byte> file)
    {
        var turned = false;
        for (var at = 2; at + 4 <= file.Length;)
        {
            if (file[at] != 0xFF)
                return default;
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker is 0x01 or >= 0xD0 and <= 0xD7)
            {
                at += 2;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || marker == StartOfScan)
                return default;
            if (IsFrame(marker))
            {
                if (at + 9 > file.Length)
                    return default;
                long height = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]), width = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]);
                return turned ? (height, width) : (width, height);
            }

            if (marker == App1 && at + 2 + length <= file.Length)
                turned |= IsTurned(file.Slice(at + 4, length - 2));
            at += 2 + length;
        }

        return default;
    }

    // C4, C8 and CC lie among the frames and are tables.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool IsTurned(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
            return false;
        var tiff = segment[6..];
        var little = tiff.StartsWith("II"u8);
        var start = Four(tiff[4..], little);
        if (start > tiff.Length - 2)
            return false;
        var entries = Math.Min(Two(tiff[(int)start..], little), MostEntries);
        for (var i = 0; i < entries; i++)
        {
            var at = (int)start + 2 + (i * 12);
            if (at + 12 > tiff.Length)
                return false;
            if (Two(tiff[at..], little) == Orientation)
                return Two(tiff[(at + 8)..], little) is >= 5 and <= 8;
        }

        return false;
    }

    private static int Two(ReadOnlySpan<byte> bytes, bool little) => little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Four(ReadOnlySpan<byte> bytes, bool little) => little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
