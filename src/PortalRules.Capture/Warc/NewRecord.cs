using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PortalRules.Capture.Warc;

/// <summary>A record that is to be written. Its id is made of its type, address, time and content, so that equal captures give equal bytes.</summary>
internal sealed class NewRecord
{
    private readonly byte[] _head;
    private readonly ReadOnlyMemory<byte> _body;

    /// <summary>Takes what a record says; digests are computed here.</summary>
    /// <param name="type">The type of the record.</param>
    /// <param name="at">When it was captured.</param>
    /// <param name="address">The address, where it has one.</param>
    /// <param name="head">The first part of the content: the head of an HTTP message, or all of it.</param>
    /// <param name="body">The rest.</param>
    public NewRecord(string type, DateTimeOffset at, string? address, byte[] head, ReadOnlyMemory<byte> body = default)
    {
        (Type, Address, _head, _body) = (type, address, head, body);
        Date = DateOf(at);
#pragma warning disable CA5350 // SHA-1 is what other programs write and compare, and what names are made of (RFC 9562, version 5).
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
#pragma warning restore CA5350
        sum.AppendData(head);
        sum.AppendData(body.Span);
        Span<byte> digest = stackalloc byte[SHA1.HashSizeInBytes];
        sum.GetHashAndReset(digest);
        BlockDigest = WarcDigest.Label(digest);
        sum.AppendData(Encoding.UTF8.GetBytes($"{type}\n{address}\n{Date}\n"));
        sum.AppendData(digest);
        sum.GetHashAndReset(digest);
        digest[6] = (byte)((digest[6] & 0x0F) | 0x50);
        digest[8] = (byte)((digest[8] & 0x3F) | 0x80);
        Id = $"<urn:uuid:{new Guid(digest[..16], bigEndian: true):D}>";
    }

    /// <summary>The type of the record.</summary>
    public string Type { get; }

    /// <summary>The address, where it has one.</summary>
    public string? Address { get; }

    /// <summary>The time as the file says it.</summary>
    public string Date { get; }

    /// <summary>The id in angle brackets.</summary>
    public string Id { get; }

    /// <summary>The digest of the content.</summary>
    public string BlockDigest { get; }

    /// <summary>The digest of what an HTTP message carries; <see langword="null"/> for other records.</summary>
    public string? PayloadDigest { get; init; }

    /// <summary>The media type of the content.</summary>
    public required string ContentType { get; init; }

    /// <summary>Further fields; those without a value are left out.</summary>
    public IReadOnlyList<(string Name, string? Value)> Fields { get; init; } = [];

    /// <summary>Whether compressing is worth while.</summary>
    public bool IsCompressible { get; init; } = true;

    /// <summary>Writes the record with its header and the empty lines behind it.</summary>
    /// <param name="target">Takes the bytes.</param>
    public void WriteTo(Stream target)
    {
        var header = new StringBuilder(512);
        header.Append("WARC/1.1\r\n");
        Append(header, "WARC-Type", Type);
        Append(header, "WARC-Record-ID", Id);
        Append(header, "WARC-Date", Date);
        Append(header, "WARC-Target-URI", Address);
        foreach (var (name, value) in Fields)
            Append(header, name, value);
        Append(header, "WARC-Payload-Digest", PayloadDigest);
        Append(header, "WARC-Block-Digest", BlockDigest);
        Append(header, "Content-Type", ContentType);
        Append(header, "Content-Length", ((long)_head.Length + _body.Length).ToString(CultureInfo.InvariantCulture));
        header.Append("\r\n");
        target.Write(Encoding.UTF8.GetBytes(header.ToString()));
        target.Write(_head);
        target.Write(_body.Span);
        target.Write("\r\n\r\n"u8);
    }

    private static string DateOf(DateTimeOffset at) =>
        at.UtcDateTime.ToString(at.UtcTicks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    private static void Append(StringBuilder header, string name, string? value)
    {
        if (value is not null)
            header.Append(name).Append(": ").Append(WarcFields.OneLine(value)).Append("\r\n");
    }
}
