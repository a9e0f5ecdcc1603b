using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PortalRules.Yaml;

namespace PortalRules.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: 1\nb: *x", "f.yaml:2:4: aliases (*name) are not part of this format; write the value out.")]
    [InlineData("*x : 1", "f.yaml:1:1: aliases (*name) are not part of this format; write the value out.")]
    [InlineData("a: &x 1", "f.yaml:1:4: anchors (&name) are not part of this format; write the value out where it is needed.")]
    [InlineData("a: !!int 1", "f.yaml:1:4: tags (tag:yaml.org,2002:int) are not part of this format.")]
    [InlineData("a: !foo 1", "f.yaml:1:4: tags (!foo) are not part of this format.")]
    [InlineData("a: 1\n<<: { b: 1 }", "f.yaml:2:1: merge keys (<<) are not part of this format.")]
    [InlineData("a: 1\n\"a\": 2", "f.yaml:2:1: the key \"a\" stands here twice; keep one.")]
    [InlineData("? [a, b]\n: 1", "f.yaml:1:3: a key must be a word, not a list or a map.")]
    [InlineData("? { a: b }\n: 1", "f.yaml:1:3: a key must be a word, not a list or a map.")]
    [InlineData("a: [1, 2", "f.yaml:2:1: this is not YAML: While parsing a flow sequence, did not find expected ',' or ']'.")]
    [InlineData("a: { vi: b, en: c: d }", "f.yaml:1:18: this is not YAML: While parsing a flow mapping, did not find expected ',' or '}'. A comma or a colon inside { vi: …, en: … } ends the text: put such a text in quotes.")]
    [InlineData("a: 'x", "f.yaml:1:4: this is not YAML: While scanning a quoted scalar, found unexpected end of stream.")]
    [InlineData("a: b: c", "f.yaml:1:5: this is not YAML: While scanning a plain scalar value, found invalid mapping.")]
    [InlineData("- a\nb: c", "f.yaml:2:1: this is not YAML: While parsing a block collection, did not find expected '-' indicator.")]
    [InlineData("...\n---", "f.yaml:1:1: this is not YAML: nothing that can be read follows here.")]
    [InlineData("@a", "f.yaml:1:1: this is not YAML: While scanning for the next token, found character that cannot start any token.")]
    public void A_mistake_has_its_place(string yaml, string mistake) =>
        Assert.Equal([mistake], Read(yaml).Errors.All.Select(e => e.ToString()));

    [Fact]
    public void Several_mistakes_are_found_at_once() =>
        Assert.Equal(
            ["1:4", "2:4", "3:1", "4:6"],
            Read("a: &x 1\nb: *x\na: 2\nc: [ !t 1 ]").Errors.All.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Line}:{e.Column}")));

    [Fact]
    public void Too_many_characters_are_refused() =>
        Assert.Equal("f.yaml:1:1: the file has more than 2000000 characters; split it.", Assert.Single(Read(new string('a', 2_000_001)).Errors.All).ToString());

    [Fact]
    public void Too_many_nodes_are_refused() =>
        Assert.Equal("f.yaml:1:400000: more than 200000 nodes; split the file.", Assert.Single(Read($"[{string.Join(',', Enumerable.Repeat("1", 200_001))}]").Errors.All).ToString());

    [Fact]
    public void Too_deep_nesting_is_refused() =>
        Assert.Equal("f.yaml:1:42: nested deeper than 40 levels.", Assert.Single(Read(new string('[', 100_000)).Errors.All).ToString());

    [Fact]
    public void Nodes_know_their_place_and_whether_they_are_quoted()
    {
        var map = Assert.IsType<YamlMap>(Assert.Single(Read("a: 'x'\nb:\n  - 1\n  - c: |\n      d\n").Documents));
        var list = Assert.IsType<YamlList>(map["b"]);
        var block = Assert.IsType<YamlText>(Assert.IsType<YamlMap>(list.Items[1])["c"]);

        Assert.Equal(
            [(1, 1, true), (1, 4, true), (3, 5, false), (4, 8, true)],
            new[] { (map.Entry("a")!.KeyMark, true), (map["a"]!.Mark, ((YamlText)map["a"]!).Quoted), (list.Items[0].Mark, ((YamlText)list.Items[0]).Quoted), (block.Mark, block.Quoted) }
                .Select(n => (n.Item1.Line, n.Item1.Column, n.Item2)));
    }

    [Fact]
    public void Every_document_of_a_file_is_read() =>
        Assert.Equal(2, Read("a: 1\n---\nb: 2").Documents.Length);

    [Fact]
    public void An_empty_file_has_no_document_and_no_mistake() =>
        Assert.Equal((0, 0), (Read("").Documents.Length, Read("").Errors.Count));

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_first_key() =>
        Assert.NotNull(Assert.IsType<YamlMap>(Read("\uFEFFa: 1").Documents[0])["a"]);

    [Fact]
    public void Any_text_is_read_without_another_fault() =>
        Prop.ForAll(
            Gen.Elements("a,:, ,\n,-,[,],{,},\",',&x,*x,!t,|,>,%,@,\t,#,?,---,...,\u0001,<<,~,\uD800,é".Split(',')).ArrayOf().Select(string.Concat).ToArbitrary(),
            text =>
            {
                var (documents, errors) = Read(text);
                return documents.All(d => d.Mark.Line > 0) && errors.All.All(e => e is { Line: > 0, Column: > 0 });
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static (System.Collections.Immutable.ImmutableArray<YamlNode> Documents, YamlErrors Errors) Read(string yaml)
    {
        var errors = new YamlErrors();
        return (YamlReader.Read("f.yaml", yaml, errors), errors);
    }
}
