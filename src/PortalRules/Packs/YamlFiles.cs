using System.Collections.Immutable;
using PortalRules.Yaml;

namespace PortalRules.Packs;

/// <summary>The YAML files of a library as nodes. While one file is bound the next ones are read; their mistakes are told in the order in which they are asked for.</summary>
internal sealed class YamlFiles(IReadOnlyDictionary<string, string> files, YamlErrors errors) : IDisposable
{
    // Fewer are read sooner than a thread is woken, more are too much to hold at once.
    private const int Fewest = 16;
    private const int Most = 10_000;
    private readonly Dictionary<string, Lazy<ReadFile>> _ahead = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _stop = new();
    private Task _reading = Task.CompletedTask;

    /// <summary>Begins to read files that will be asked for, in this order.</summary>
    public void ReadAhead(IEnumerable<string> paths)
    {
        var wanted = paths.Take(Most + 1).ToArray();
        if (wanted.Length is < Fewest or > Most || Environment.ProcessorCount == 1)
            return;
        var queue = new Queue<Lazy<ReadFile>>(wanted.Length);
        foreach (var path in wanted)
        {
            var file = new Lazy<ReadFile>(() => new ReadFile(path, files[path]));
            _ahead[path] = file;
            queue.Enqueue(file);
        }

        _reading = Task.Run(() => Work(queue));
    }

    /// <summary>The documents of a file; its mistakes are told now.</summary>
    public ImmutableArray<YamlNode> Read(string path)
    {
        if (!_ahead.Remove(path, out var read))
            return YamlReader.Read(path, files[path], errors);
        errors.AddAll(read.Value.Errors);
        return read.Value.Documents;
    }

    /// <summary>Stops reading ahead.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        Task.WaitAny(_reading);
        _stop.Dispose();
    }

    private void Work(Queue<Lazy<ReadFile>> queue)
    {
        // What goes wrong with a file is thrown where it is asked for.
        while (!_stop.IsCancellationRequested && queue.TryDequeue(out var file))
            _ = file.Value;
    }

    private sealed class ReadFile
    {
        public ReadFile(string path, string text) => Documents = YamlReader.Read(path, text, Errors);

        public YamlErrors Errors { get; } = new();

        public ImmutableArray<YamlNode> Documents { get; }
    }
}
