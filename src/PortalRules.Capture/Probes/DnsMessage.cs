using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace PortalRules.Capture.Probes;

/// <summary>Messages of the name service (RFC 1035, 4), as far as addresses need them.</summary>
internal static class DnsMessage
{
    private const int HeadLength = 12;
    private const int LongestLabel = 63;
    private const int LongestName = 253;

    // Recursion desired; authentic data wanted (RFC 6840, 5.7).
    private const ushort Flags = 0x0120;

    /// <summary>A question for the addresses of a name.</summary>
    /// <returns>The message; <see langword="null"/> for what is no name.</returns>
    public static byte[]? Question(ushort id, string host, DnsRecordType type)
    {
        var labels = host.TrimEnd('.').Split('.');
        if (host.Length > LongestName || labels.Any(l => l.Length is 0 or > LongestLabel || !Ascii.IsValid(l)))
            return null;
        var message = new byte[HeadLength + labels.Sum(l => l.Length + 1) + 5];
        BinaryPrimitives.WriteUInt16BigEndian(message, id);
        BinaryPrimitives.WriteUInt16BigEndian(message.AsSpan(2), Flags);
        message[5] = 1;
        var at = HeadLength;
        foreach (var label in labels)
        {
            message[at++] = (byte)label.Length;
            at += Encoding.ASCII.GetBytes(label, message.AsSpan(at));
        }

        message[at + 2] = (byte)type;
        message[at + 4] = 1;
        return message;
    }

    /// <summary>Reads an answer.</summary>
    /// <param name="message">What came.</param>
    /// <param name="question">The question.</param>
    /// <param name="type">The kind of record that was asked for.</param>
    /// <returns>The answer; <see langword="null"/> for what is none to the question.</returns>
    public static DnsAnswer? Read(ReadOnlySpan<byte> message, ReadOnlySpan<byte> question, DnsRecordType type)
    {
        if (message.Length < question.Length || !message[..2].SequenceEqual(question[..2]) || (message[2] & 0x80) == 0
            || BinaryPrimitives.ReadUInt16BigEndian(message[4..]) != 1 || !IsSame(message[HeadLength..question.Length], question[HeadLength..]))
        {
            return null;
        }

        var addresses = ImmutableArray.CreateBuilder<IPAddress>();
        var at = question.Length;
        for (int left = BinaryPrimitives.ReadUInt16BigEndian(message[6..]); left > 0; left--)
        {
            if (!SkipName(message, ref at) || at + 10 > message.Length)
                return null;
            var found = BinaryPrimitives.ReadUInt16BigEndian(message[at..]);
            int length = BinaryPrimitives.ReadUInt16BigEndian(message[(at + 8)..]);
            at += 10;
            if (at + length > message.Length)
                return null;
            if (found == (int)type && length == (type is DnsRecordType.A ? 4 : 16))
                addresses.Add(new IPAddress(message.Slice(at, length)));
            at += length;
        }

        return new DnsAnswer(message[3] & 0x0F, (message[2] & 0x02) != 0, (message[3] & 0x80) != 0, (message[3] & 0x20) != 0, addresses.DrainToImmutable());
    }

    // Case is all that may differ.
    private static bool IsSame(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) => Ascii.EqualsIgnoreCase(one, other);

    private static bool SkipName(ReadOnlySpan<byte> message, ref int at)
    {
        while (at < message.Length)
        {
            int length = message[at];
            at += length >= 0xC0 ? 2 : length + 1;
            if (length is 0 or >= 0xC0)
                return at <= message.Length;
        }

        return false;
    }
}
