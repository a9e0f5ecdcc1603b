using System.Globalization;
using System.Text;
using System.Text.Json;
using PortalRules.Snapshots;
using PortalRules.Text;

namespace PortalRules.Capture.Journals;

/// <summary>
/// The journal beside a capture that is not finished: what it is a capture of, then a line for every exchange that is whole in the file, with the place where the
/// file ends after it. A line that is not whole, and what the file holds beyond the last whole line, was in flight when the capture was cut off.
/// </summary>
internal sealed class CaptureJournal : IDisposable
{
    private const string Schema = "portalrules/journal/1";

    private readonly FileStream _file;

    private CaptureJournal(FileStream file, DateTimeOffset began, long end) => (_file, Began, End) = (file, began, end);

    /// <summary>When the capture began for the first time.</summary>
    public DateTimeOffset Began { get; }

    /// <summary>Where the captured file ends after the last whole exchange.</summary>
    public long End { get; private set; }

    /// <summary>Begins a journal.</summary>
    public static CaptureJournal Begin(string path, PortalUrl start, string options, DateTimeOffset began)
    {
        var journal = new CaptureJournal(new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read), began, 0);
        journal.Write(JsonSerializer.Serialize(new JournalHead(Schema, start.Value, options, began.ToString("O", CultureInfo.InvariantCulture)), JournalJson.Default.JournalHead));
        return journal;
    }

    /// <summary>Goes on with a journal.</summary>
    /// <exception cref="CaptureException">It is none, or of another capture: a sentence that says what differs.</exception>
    public static CaptureJournal Continue(string path, PortalUrl start, string options)
    {
        var text = File.ReadAllText(path, Encoding.UTF8);
        var lines = text.Split('\n');
        var whole = lines[..^1];
        if (whole.Length == 0 || HeadOf(whole[0]) is not { } head || !DateTimeOffset.TryParseExact(head.Began, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var began))
            throw Wrong($"{path} không phải là nhật ký của một lần thu thập; xóa tệp này để làm lại từ đầu.", $"{path} is no journal of a capture; delete it to begin anew.");
        if (!string.Equals(head.Start, start.Value, StringComparison.Ordinal))
            throw Wrong($"{path} là nhật ký thu thập {head.Start}, không phải {start.Value}; hãy chọn tệp khác để ghi.", $"{path} is the journal of a capture of {head.Start}, not of {start.Value}; name another file to write.");
        if (!string.Equals(head.Options, options, StringComparison.Ordinal))
        {
            throw Wrong(
                $"{path}: lần thu thập trước dùng các tùy chọn khác ({head.Options}), lần này là {options}; hãy dùng đúng các tùy chọn cũ để tiếp tục.",
                $"{path} was begun with other options ({head.Options}), not with {options}; give the same options to go on.");
        }

        var ends = whole.Skip(1).TakeWhile(l => EndOf(l) is not null).Select(l => EndOf(l)!.Value).ToList();
        var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.Read);
        file.SetLength(Encoding.UTF8.GetByteCount(string.Concat(whole.Take(ends.Count + 1).Select(l => l + "\n"))));
        file.Seek(0, SeekOrigin.End);
        return new CaptureJournal(file, began, ends is [.., var last] ? last : 0);
    }

    /// <summary>Writes that an exchange is whole in the file.</summary>
    public void Note(long end, int status, PortalUrl url)
    {
        Write(FormattableString.Invariant($"{end} {status} {url.Value}"));
        End = end;
    }

    public void Dispose() => _file.Dispose();

    private static CaptureException Wrong(string vi, string en) => new(new LocalizedText(vi, en));

    private static JournalHead? HeadOf(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, JournalJson.Default.JournalHead) is { Schema: Schema } head ? head : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static long? EndOf(string line) =>
        line.Split(' ') is [var end, _, _] && long.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private void Write(string line)
    {
        _file.Write(Encoding.UTF8.GetBytes(line + "\n"));
        _file.Flush();
    }
}
