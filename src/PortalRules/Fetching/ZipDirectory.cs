using System.Buffers.Binary;

namespace PortalRules.Fetching;

/// <summary>Looks at how large the directory of a zip is before all of it is read into memory.</summary>
internal static class ZipDirectory
{
    // 200,000 entries with paths of some 400 bytes.
    private const long MaxBytes = 96L * 1024 * 1024;

    /// <exception cref="InvalidDataException">The file has no directory of a zip.</exception>
    /// <exception cref="IOException">The directory is too large.</exception>
    public static void Check(FileStream stream, string file)
    {
        var tail = new byte[(int)Math.Min(stream.Length, 22 + ushort.MaxValue)];
        stream.Seek(-tail.Length, SeekOrigin.End);
        stream.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || at + 22 > tail.Length)
            throw new InvalidDataException("it has no directory of entries.");
        var end = stream.Length - tail.Length + at;
        long start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16));
        if (start == uint.MaxValue)
            start = LargeStart(stream, end);
        if (end - start > MaxBytes)
            throw new IOException(FormattableString.Invariant($"The zip {file} holds more than {SavedCapture.MaxFiles} entries."));
        stream.Seek(0, SeekOrigin.Begin);
    }

    // The locator and record of zips beyond 4 GB.
    private static long LargeStart(FileStream stream, long end)
    {
        var locator = ReadAt(stream, end - 20, 20);
        var record = ReadAt(stream, BinaryPrimitives.ReadInt64LittleEndian(locator.AsSpan(8)), 56);
        return BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(48));
    }

    private static byte[] ReadAt(FileStream stream, long position, int length)
    {
        if (position < 0 || position > stream.Length - length)
            throw new InvalidDataException("its directory points outside the file.");
        var bytes = new byte[length];
        stream.Seek(position, SeekOrigin.Begin);
        stream.ReadExactly(bytes);
        return bytes;
    }
}
