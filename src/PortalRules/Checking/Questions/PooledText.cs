using System.Buffers;

namespace PortalRules.Checking.Questions;

/// <summary>A text that grows in a borrowed buffer: questions stand on hundreds of facts, and their text is needed for its hash alone.</summary>
internal sealed class PooledText : IDisposable
{
    private const int FirstSize = 4_096;

    private char[] _buffer = ArrayPool<char>.Shared.Rent(FirstSize);

    /// <summary>The letters written.</summary>
    public int Length { get; private set; }

    /// <summary>What is written; good until more is.</summary>
    public ReadOnlySpan<char> Span => _buffer.AsSpan(0, Length);

    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
    }

    public void Append(int number)
    {
        const int longest = 11;
        number.TryFormat(Room(longest), out var written, provider: System.Globalization.CultureInfo.InvariantCulture);
        Length += written;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_buffer);
        (_buffer, Length) = ([], 0);
    }

    private Span<char> Room(int count)
    {
        if (_buffer.Length - Length < count)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * _buffer.Length, Length + count));
            Span.CopyTo(larger);
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsSpan(Length);
    }
}
