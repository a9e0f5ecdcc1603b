using System.Collections.Immutable;
using System.Text.Json;

namespace PortalRules.Cli.Commands.Act;

/// <summary>Reads the list of test cases that ACT publishes (<c>testcases.json</c>).</summary>
internal static class ActFile
{
    private static readonly string[] Expected = ["passed", "failed", "inapplicable"];

    /// <exception cref="CommandException">There is no such file, it is no such list, or a page of it is not there: all that is wrong.</exception>
    public static async Task<ImmutableArray<ActCase>> LoadAsync(string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
            throw new CommandException($"không có tệp ca kiểm thử {file}.", $"there is no list of test cases {file}.");
        try
        {
            var stream = File.OpenRead(file);
            await using (stream.ConfigureAwait(false))
            {
                using var document = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken).ConfigureAwait(false);
                return Read(document.RootElement, file);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new CommandException($"không đọc được danh sách ca kiểm thử {file}: {e.Message}", $"the list of test cases {file} cannot be read: {e.Message}");
        }
    }

    private static ImmutableArray<ActCase> Read(JsonElement root, string file)
    {
        if (root.ValueKind is not JsonValueKind.Object || !root.TryGetProperty("testcases", out var list) || list.ValueKind is not JsonValueKind.Array)
            throw new CommandException($"{file}: thiếu danh sách \"testcases\"; cần tệp testcases.json do ACT công bố.", $"{file}: there is no list \"testcases\"; it must be the testcases.json that ACT publishes.");
        var faults = new List<string>();
        var cases = list.EnumerateArray().Select((item, i) => Read(item, i + 1, faults)).OfType<ActCase>().ToImmutableArray();
        if (faults.Count > 0)
            throw new CommandException($"danh sách ca kiểm thử {file} có lỗi:\n{string.Join('\n', faults)}", $"the list of test cases {file} has mistakes:\n{string.Join('\n', faults)}");
        return cases;
    }

    private static ActCase? Read(JsonElement item, int number, List<string> faults)
    {
        var rule = Text(item, "ruleId");
        var id = Text(item, "testcaseId");
        var path = Text(item, "relativePath");
        var expected = Text(item, "expected");
        var before = faults.Count;
        foreach (var (key, value) in new[] { ("ruleId", rule), ("testcaseId", id), ("relativePath", path), ("expected", expected) })
        {
            if (value is null)
                faults.Add($"  testcases[{number}]: \"{key}\" is missing; a test case needs ruleId, testcaseId, relativePath and expected.");
        }

        if (expected is not null && !Expected.Contains(expected, StringComparer.Ordinal))
            faults.Add($"  testcases[{number}]: \"expected\" is \"{expected}\"; it is one of {string.Join(", ", Expected)}.");
        return faults.Count > before ? null : new ActCase(rule!, Text(item, "ruleName") ?? rule!, id!, Text(item, "testcaseTitle") ?? id!, expected!, path!);
    }

    private static string? Text(JsonElement item, string key) =>
        item.ValueKind is JsonValueKind.Object && item.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
