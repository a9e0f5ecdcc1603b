using System.Diagnostics;
using System.Text.Json.Nodes;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Language.Grammar;

/// <summary>Validates many documents by draft 7 in one process of Python's jsonschema.</summary>
internal static class JsonSchemas
{
    private const string Script = """
        import json, sys, jsonschema
        given = json.load(open(sys.argv[1], encoding="utf-8"))
        checks = {}
        for name, schema in given["schemas"].items():
            jsonschema.Draft7Validator.check_schema(schema)
            checks[name] = jsonschema.Draft7Validator(schema)
        for name, document in given["documents"]:
            error = jsonschema.exceptions.best_match(checks[name].iter_errors(document))
            print("" if error is None else "/".join(map(str, error.absolute_path)) + ": " + error.message.replace("\n", " ")[:200])
        """;

    /// <summary>What each document has against its schema; empty where it conforms.</summary>
    public static IReadOnlyList<string> Validate(IEnumerable<KeyValuePair<string, string>> schemas, IReadOnlyList<(string Schema, JsonNode? Document)> documents)
    {
        Needs.PythonModule("jsonschema");
        var given = new JsonObject
        {
            ["schemas"] = new JsonObject(schemas.Select(s => KeyValuePair.Create(Path.GetFileNameWithoutExtension(s.Key), JsonNode.Parse(s.Value)))),
            ["documents"] = new JsonArray([.. documents.Select(d => new JsonArray(d.Schema, d.Document))]),
        };
        var file = Path.Combine(Path.GetTempPath(), $"portalrules-schemas-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.json");
        File.WriteAllText(file, given.ToJsonString());
        try
        {
            var start = new ProcessStartInfo("python3") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in (string[])["-X", "utf8", "-W", "ignore", "-c", Script, file])
                start.ArgumentList.Add(argument);
            using var python = Process.Start(start)!;
            var faults = python.StandardError.ReadToEndAsync();
            var lines = python.StandardOutput.ReadToEnd().Split('\n')[..^1];
            python.WaitForExit();
            Assert.True(python.ExitCode == 0 && lines.Length == documents.Count, faults.Result);
            return lines;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
