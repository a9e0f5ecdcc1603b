using PortalRules.Text;

namespace PortalRules.Capture.Warc;

/// <summary>Reads records (WARC 0.16 to 1.1) one after the other; holds no more than a header and a small buffer. Not thread-safe.</summary>
/// <param name="members">The bytes.</param>
internal sealed class WarcReader(WarcMembers members)
{
    private readonly byte[] _buffer = new byte[WarcHeader.MostBytes];
    private bool _isOpen;
    private int _start;
    private int _end;
    private long _left;

    /// <summary>Where the record begins in the file.</summary>
    public long Offset { get; private set; }

    /// <summary>Whether the record can be read again from its <see cref="Offset"/>; a further record of one gzip member cannot.</summary>
    public bool IsReachable { get; private set; }

    /// <summary>Makes the record at a place the next one.</summary>
    /// <param name="offset">The offset of a record that was reachable.</param>
    public void GoTo(long offset)
    {
        members.GoTo(offset);
        (_isOpen, _start, _end, _left) = (false, 0, 0, 0);
    }

    /// <summary>Goes to the next record.</summary>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>Its header; <see langword="null"/> at the end of the file.</returns>
    /// <exception cref="WarcDamageException">The file is damaged from here on.</exception>
    public async ValueTask<WarcHeader?> NextAsync(CancellationToken cancellationToken)
    {
        await FinishAsync(cancellationToken).ConfigureAwait(false);
        while (!await IsAnyLeftAsync(cancellationToken).ConfigureAwait(false))
        {
            (_isOpen, _start, _end) = (await members.NextAsync(cancellationToken).ConfigureAwait(false), 0, 0);
            if (!_isOpen)
                return null;
        }

        var into = members.Given - (_end - _start);
        Offset = members.IsPlain ? members.At + into : members.At;
        IsReachable = members.IsPlain || into == 0;
        var head = await ReadHeadAsync(cancellationToken).ConfigureAwait(false);
        var header = WarcHeader.Parse(head.Span);
        if (header is null)
            throw new WarcDamageException(Offset, new LocalizedText("ở đó không bắt đầu một bản ghi WARC", "no WARC record begins there"));
        if (header.Length < 0)
            throw new WarcDamageException(Offset, new LocalizedText("bản ghi không có Content-Length hợp lệ", "the record has no valid Content-Length"));
        _left = header.Length;
        return header;
    }

    /// <summary>Reads on in the record's content.</summary>
    /// <param name="target">Takes the bytes.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>The count; 0 at its end.</returns>
    /// <exception cref="WarcDamageException">The record is damaged or cut.</exception>
    public async ValueTask<int> ReadAsync(Memory<byte> target, CancellationToken cancellationToken)
    {
        var wanted = (int)Math.Min(target.Length, _left);
        if (wanted == 0)
            return 0;
        int count;
        if (_start < _end)
        {
            count = Math.Min(wanted, _end - _start);
            _buffer.AsMemory(_start, count).CopyTo(target);
            _start += count;
        }
        else
        {
            count = await members.ReadAsync(target[..wanted], cancellationToken).ConfigureAwait(false);
        }

        if (count == 0)
            throw Cut();
        _left -= count;
        return count;
    }

    /// <summary>Reads the content from where reading stands, up to a cap.</summary>
    /// <param name="mostBytes">Bytes at most.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="WarcDamageException">The record is damaged or cut.</exception>
    public async ValueTask<byte[]> ReadContentAsync(long mostBytes, CancellationToken cancellationToken)
    {
        var content = new byte[Math.Min(_left, mostBytes)];
        for (var length = 0; length < content.Length;)
            length += await ReadAsync(content.AsMemory(length), cancellationToken).ConfigureAwait(false);
        return content;
    }

    /// <summary>Passes over what is left of the record; only then is it certain to be whole.</summary>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="WarcDamageException">The record is damaged or cut.</exception>
    public async ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        while (_left > 0)
        {
            if (_start == _end)
            {
                _left -= members.Skip(_left);
                if (_left == 0)
                    break;
                if (!await FillAsync(cancellationToken).ConfigureAwait(false))
                    throw Cut();
            }

            var count = (int)Math.Min(_left, _end - _start);
            _start += count;
            _left -= count;
        }

        // Where a member goes on with anything but a record, the length of this one is wrong.
        if (await IsAnyLeftAsync(cancellationToken).ConfigureAwait(false) && !members.IsPlain && !BeginsRecord(_buffer.AsSpan(_start, _end - _start)))
            throw new WarcDamageException(Offset, new LocalizedText("bản ghi không dài như đã khai", "the record is not as long as it says"));
    }

    private static bool BeginsRecord(ReadOnlySpan<byte> bytes) => "WARC/"u8.StartsWith(bytes[..Math.Min(5, bytes.Length)]);

    // Whether the open member holds anything but the empty lines behind a record.
    private async ValueTask<bool> IsAnyLeftAsync(CancellationToken cancellationToken)
    {
        while (_isOpen)
        {
            while (_start < _end && _buffer[_start] is (byte)'\r' or (byte)'\n')
                _start++;
            if (_start < _end)
                return true;
            _isOpen = await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return false;
    }

    private async ValueTask<ReadOnlyMemory<byte>> ReadHeadAsync(CancellationToken cancellationToken)
    {
        for (; ; )
        {
            var there = _buffer.AsMemory(_start, _end - _start);
            if (!BeginsRecord(there.Span))
                return default;
            if (HeadEnd.Of(there.Span) is var end and > 0)
            {
                _start += end;
                return there[..end];
            }

            if (there.Length == _buffer.Length)
                throw new WarcDamageException(Offset, new LocalizedText($"phần đầu của bản ghi dài hơn {WarcHeader.MostBytes} byte", $"the header of the record has more than {WarcHeader.MostBytes} bytes"));
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
                throw Cut();
        }
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        var count = await members.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += count;
        return count > 0;
    }

    private WarcDamageException Cut() => new(Offset, new LocalizedText("bản ghi bị cắt cụt", "the record is cut"));
}
