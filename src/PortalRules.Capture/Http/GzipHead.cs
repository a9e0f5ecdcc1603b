namespace PortalRules.Capture.Http;

/// <summary>The head of a gzip member (RFC 1952, 2.3).</summary>
internal static class GzipHead
{
    private const int MostText = 64 * 1024;

    /// <summary>Passes over a head.</summary>
    /// <param name="file">Stands at the head; then behind it.</param>
    /// <returns>Whether there was a whole one.</returns>
    public static bool TryPass(Stream file)
    {
        Span<byte> head = stackalloc byte[10];
        if (file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || head is not [0x1F, 0x8B, 8, ..])
            return false;
        var flags = head[3];
        if ((flags & 4) != 0)
        {
            var (low, high) = (file.ReadByte(), file.ReadByte());
            if (high < 0)
                return false;
            file.Position += low + (high << 8);
        }

        if ((flags & 8) != 0 && !TryPassText(file))
            return false;
        if ((flags & 16) != 0 && !TryPassText(file))
            return false;
        if ((flags & 2) != 0)
            file.Position += 2;
        return file.Position < file.Length;
    }

    private static bool TryPassText(Stream file)
    {
        for (var count = 0; count < MostText; count++)
        {
            var next = file.ReadByte();
            if (next <= 0)
                return next == 0;
        }

        return false;
    }
}
