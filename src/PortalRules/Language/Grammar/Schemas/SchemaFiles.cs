using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PortalRules.Facts;
using PortalRules.Fetching;
using PortalRules.Law;

namespace PortalRules.Language.Grammar.Schemas;

/// <summary>The JSON schemas (draft 7) of all files that authors write, for editors.</summary>
internal static class SchemaFiles
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>File name and content, in the order of their names.</summary>
    public static SortedDictionary<string, string> Write(FactCatalogue catalogue) => new(StringComparer.Ordinal)
    {
        ["law.json"] = Write("Văn bản pháp luật (law/*.yaml)", catalogue, b => b.Of(LawKeys.Source, kind: null)),
        ["pack.json"] = Write("Bộ quy tắc (pack.yaml)", catalogue, PackSchema.Write),
        ["portal.json"] = Write("Cổng/trang thông tin điện tử (portal.yaml)", catalogue, b => b.Of(PortalKeys.Portal, kind: null)),
        ["profile.json"] = Write("Đợt đánh giá (profile)", catalogue, b => b.Of(ProfileKeys.File, kind: null)),
        ["rule.json"] = Write("Quy tắc", catalogue, RuleSchema.Write),
        ["tailoring.json"] = Write("Điều chỉnh của cơ quan kiểm tra (tailoring)", catalogue, TailoringSchema.Write),
        ["vocabulary.json"] = Write("Từ vựng (vocabulary/*.yaml)", catalogue, VocabularySchema.Write),
    };

    /// <summary>One schema, also for maps of keys that another of our packages catalogues.</summary>
    public static string Write(string title, FactCatalogue catalogue, Func<SchemaBuilder, JsonObject> write)
    {
        var builder = new SchemaBuilder(catalogue);
        var schema = write(builder);
        var whole = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title };
        foreach (var (key, value) in schema.ToList())
        {
            schema.Remove(key);
            whole[key] = value;
        }

        whole["definitions"] = builder.Definitions();
        return whole.ToJsonString(Options) + "\n";
    }
}
