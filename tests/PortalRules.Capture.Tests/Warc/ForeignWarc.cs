using System.Globalization;
using System.Text;

namespace PortalRules.Capture.Tests.Warc;

/// <summary>Files as other programs write them, byte by byte.</summary>
internal sealed class ForeignWarc
{
    private readonly List<byte[]> _records = [];

    public byte[] Plain => [.. _records.SelectMany(r => r)];

    public byte[] GzipByRecord => [.. _records.SelectMany(r => WarcSample.Gzip(r))];

    public byte[] GzipAsOne => WarcSample.Gzip(Plain);

    /// <summary>Adds a record; Content-Length is added last.</summary>
    public ForeignWarc Add(string fields, string content) => Add(fields, Encoding.UTF8.GetBytes(content));

    public ForeignWarc Add(string fields, byte[] content)
    {
        _records.Add([.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{fields.ReplaceLineEndings("\r\n")}\r\nContent-Length: {content.Length}\r\n\r\n")), .. content, .. "\r\n\r\n"u8]);
        return this;
    }

    public ForeignWarc Response(string address, string http, string version = "WARC/1.0", string date = "2023-04-01T00:30:00Z", string more = "") =>
        Add($"{version}\nWARC-Date: {date}\nWARC-Type: response\nWARC-Target-URI: {address}\nContent-Type: application/http; msgtype=response{more}", http);
}
