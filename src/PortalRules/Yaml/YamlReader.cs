using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PortalRules.Yaml;

/// <summary>Reads YAML into nodes with line and column. No anchors, aliases, tags, merge keys or duplicate keys; size, depth and count are capped.</summary>
internal sealed class YamlReader
{
    public const int MaxCharacters = 2_000_000;
    public const int MaxDepth = 40;
    public const int MaxNodes = 200_000;
    public const int MaxKeyLength = 200;

    private readonly string _file;
    private readonly IParser _parser;
    private readonly YamlErrors _errors;
    private int _nodes;

    private YamlReader(string file, string text, YamlErrors errors)
    {
        _file = file;
        _errors = errors;
        _parser = new Parser(new StringReader(text.TrimStart('\uFEFF')));
    }

    /// <summary>The documents of a file; an empty list where the file cannot be read at all, with the reason among the errors.</summary>
    public static ImmutableArray<YamlNode> Read(string file, string text, YamlErrors errors)
    {
        if (text.Length > MaxCharacters)
        {
            errors.Add(new YamlMark(file, 1, 1), $"the file has more than {MaxCharacters} characters; split it.");
            return [];
        }

        if (YamlCharacters.Mistake(file, text) is { } mistake)
        {
            errors.Add(mistake.Mark, mistake.Message);
            return [];
        }

        var reader = new YamlReader(file, text, errors);
        try
        {
            return reader.Documents();
        }
        catch (YamlException e)
        {
            var hint = e.Message.Contains("did not find expected ',' or '}'", StringComparison.Ordinal)
                ? " A comma or a colon inside { vi: …, en: … } ends the text: put such a text in quotes."
                : "";
            errors.Add(Place(e, file, text), $"this is not YAML: {Sentence(e.InnerException?.Message ?? e.Message)}{hint}");
            return [];
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // What the parser throws on some broken files, such as one with an end before its only start ("...", "---").
            errors.Add(reader.LastMark(), "this is not YAML: nothing that can be read follows here.");
            return [];
        }
        catch (TooLarge e)
        {
            errors.Add(new YamlMark(file, e.Line, e.Column), e.Message);
            return [];
        }
    }

    // The parser tells where the map with the tab begins, which may be the whole file.
    private static YamlMark Place(YamlException e, string file, string text)
    {
        if (e.Message.Contains("invalid tab", StringComparison.Ordinal))
        {
            var line = 0;
            foreach (var content in text.AsSpan().EnumerateLines())
            {
                var indentation = content[..(content.IndexOfAnyExcept(' ', '\t') is var end and >= 0 ? end : content.Length)];
                if (++line > e.Start.Line && indentation.Length < content.Length && indentation.IndexOf('\t') is var tab and >= 0)
                    return new YamlMark(file, line, tab + 1);
            }
        }

        return new YamlMark(file, (int)e.Start.Line, (int)e.Start.Column);
    }

    private static string Sentence(string message)
    {
        var text = message.TrimEnd('.');
        return text[(text.IndexOf("): ", StringComparison.Ordinal) is var i and >= 0 ? i + 3 : 0)..] + ".";
    }

    private ImmutableArray<YamlNode> Documents()
    {
        var documents = ImmutableArray.CreateBuilder<YamlNode>();
        _parser.Consume<StreamStart>();
        while (!_parser.Accept<StreamEnd>(out _))
        {
            _parser.Consume<DocumentStart>();
            documents.Add(Node(0));
            _parser.Consume<DocumentEnd>();
        }

        return documents.ToImmutable();
    }

    private YamlNode Node(int depth)
    {
        _ = _parser.TryConsume<AnchorAlias>(out var alias);
        var node = alias is null ? _parser.Consume<NodeEvent>() : null;
        var mark = Mark(alias?.Start ?? node!.Start);
        if (++_nodes > MaxNodes)
            throw new TooLarge(mark, $"more than {MaxNodes} nodes; split the file.");
        if (depth > MaxDepth)
            throw new TooLarge(mark, $"nested deeper than {MaxDepth} levels.");
        if (alias is not null)
        {
            _errors.Add(mark, "aliases (*name) are not part of this format; write the value out.");
            return new YamlText(mark, "", quoted: true);
        }

        if (!node!.Anchor.IsEmpty)
            _errors.Add(mark, "anchors (&name) are not part of this format; write the value out where it is needed.");
        if (!node.Tag.IsEmpty && node.Tag.Value is not "!")
            _errors.Add(mark, $"tags ({node.Tag.Value}) are not part of this format.");
        if (node is Scalar { Style: ScalarStyle.DoubleQuoted } quoted && YamlCharacters.IndexOfBad(quoted.Value) >= 0)
            _errors.Add(mark, "the quoted text holds an escape (\\0, \\uD800 …) that stands for no character of a text; take it out.");
        return node switch
        {
            Scalar scalar => new YamlText(mark, scalar.Value, scalar.Style is not ScalarStyle.Plain),
            SequenceStart => List(mark, depth),
            _ => Map(mark, depth),
        };
    }

    private YamlList List(YamlMark mark, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(Node(depth + 1));
        return new YamlList(mark, items.ToImmutable());
    }

    private YamlMap Map(YamlMark mark, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(depth + 1);
            var value = Node(depth + 1);
            if (key is not YamlText { Value: var name })
                _errors.Add(key.Mark, "a key must be a word, not a list or a map.");
            else if (name.Length > MaxKeyLength)
                _errors.Add(key.Mark, $"a key of {name.Length} characters; at most {MaxKeyLength} are read.");
            else if (string.Equals(name, "<<", StringComparison.Ordinal))
                _errors.Add(key.Mark, "merge keys (<<) are not part of this format.");
            else if (!seen.Add(name))
                _errors.Add(key.Mark, $"the key \"{name}\" stands here twice; keep one.");
            else
                entries.Add(new YamlEntry(name, key.Mark, value));
        }

        return new YamlMap(mark, entries.ToImmutable());
    }

    private YamlMark LastMark() => _parser.Current is { } last ? Mark(last.Start) : new YamlMark(_file, 1, 1);

    private YamlMark Mark(in Mark mark) => new(_file, (int)mark.Line, (int)mark.Column);

    private sealed class TooLarge(YamlMark mark, string message) : Exception(message)
    {
        public int Line { get; } = mark.Line;

        public int Column { get; } = mark.Column;
    }
}
