using System.Text.Json;

namespace PortalRules.Accuracy;

/// <summary>What the gold files lack, labelled by hand from the pages: <c>labels/*.json</c>, method in <c>labels/README.md</c>.</summary>
internal sealed class Labels
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    private readonly JsonElement _root;

    private Labels(JsonElement root) => _root = root;

    public static Labels Load(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file), WithComments);
        return new Labels(json.RootElement.Clone());
    }

    public bool Has(string name) => _root.TryGetProperty(name, out _);

    public IEnumerable<JsonElement> All(string name) => Has(name) ? _root.GetProperty(name).EnumerateArray() : [];

    public JsonElement? One(string name) => Has(name) ? _root.GetProperty(name) : null;

    public static string Text(JsonElement label, string name) =>
        !label.TryGetProperty(name, out var value) ? "" : value.ValueKind is JsonValueKind.Number ? value.GetRawText() : value.GetString() ?? "";
}
