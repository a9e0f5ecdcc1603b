using System.Diagnostics;
using System.Text.Json;
using PortalRules.Reporting;
using PortalRules.Reporting.Sarif;
using PortalRules.Tests.Shared;

namespace PortalRules.Tests.Reporting;

public sealed class SarifFormatterTests
{
    [Fact]
    public async Task A_report_is_written_for_code_scanning()
    {
        var sarif = await Written.By(new SarifFormatter(), SampleReport.Rich);

        Snapshot.Match(sarif.Replace($"\"version\": \"{SarifDriver.Version}\"", "\"version\": \"(this)\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_kind_but_fail_has_level_none()
    {
        using var sarif = JsonDocument.Parse(await Written.By(new SarifFormatter(), SampleReport.Rich));

        Assert.All(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), result =>
            Assert.Equal(result.GetProperty("kind").GetString() is "fail", result.GetProperty("level").GetString() is not "none"));
    }

    [Fact]
    public async Task Indexes_point_at_what_they_name()
    {
        using var sarif = JsonDocument.Parse(await Written.By(new SarifFormatter(), SampleReport.Rich));
        var run = sarif.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.All(rules.EnumerateArray().SelectMany(r => r.GetProperty("relationships").EnumerateArray()).Select(r => r.GetProperty("target")), target =>
        {
            var taxonomy = run.GetProperty("taxonomies")[target.GetProperty("toolComponent").GetProperty("index").GetInt32()];
            Assert.Equal(target.GetProperty("toolComponent").GetProperty("name").GetString(), taxonomy.GetProperty("name").GetString());
            Assert.Equal(target.GetProperty("id").GetString(), taxonomy.GetProperty("taxa")[target.GetProperty("index").GetInt32()].GetProperty("id").GetString());
        });
    }

    [Fact]
    public async Task A_log_conforms_to_the_schema_of_OASIS()
    {
        Needs.PythonModule("jsonschema");
        var file = Path.Combine(Path.GetTempPath(), $"portalrules-{Environment.ProcessId}.sarif");
        await File.WriteAllTextAsync(file, await Written.By(new SarifFormatter(), SampleReport.Rich));
        try
        {
            Assert.Equal("", Validate(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Validate(string file)
    {
        const string script = """
            import json, sys, jsonschema
            schema, log = (json.load(open(f, encoding="utf-8")) for f in sys.argv[1:])
            for e in jsonschema.Draft4Validator(schema).iter_errors(log): print("/".join(map(str, e.path)), e.message[:300])
            """;
        var start = new ProcessStartInfo("python3") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["-W", "ignore", "-c", script, Repository.PathOf("tests", "PortalRules.Tests", "Reporting", "sarif-schema-2.1.0.json"), file])
            start.ArgumentList.Add(argument);
        using var python = Process.Start(start)!;
        var mistakes = python.StandardOutput.ReadToEnd() + python.StandardError.ReadToEnd();
        python.WaitForExit();
        return mistakes.Trim();
    }
}
