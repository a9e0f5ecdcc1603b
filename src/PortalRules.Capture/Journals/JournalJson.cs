using System.Text.Json.Serialization;

namespace PortalRules.Capture.Journals;

/// <summary>How the first line of a journal is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JournalHead))]
internal sealed partial class JournalJson : JsonSerializerContext;
