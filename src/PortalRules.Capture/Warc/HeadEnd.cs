namespace PortalRules.Capture.Warc;

/// <summary>Finds where a head ends: after the first empty line.</summary>
internal static class HeadEnd
{
    /// <summary>The bytes of the head with its empty line; -1 where there is no empty line.</summary>
    /// <param name="bytes">What begins with the head.</param>
    public static int Of(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; bytes[at..].IndexOf((byte)'\n') is var feed and >= 0;)
        {
            at += feed + 1;
            if (bytes[at..] is [(byte)'\n', ..])
                return at + 1;
            if (bytes[at..] is [(byte)'\r', (byte)'\n', ..])
                return at + 2;
        }

        return -1;
    }
}
