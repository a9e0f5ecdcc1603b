"""Reads a report as CSV and as JUnit XML with Python's own readers, and holds both to the same report as JSON."""
import csv
import json
import sys
import xml.etree.ElementTree as xml

csv_file, junit_file, json_file = sys.argv[1:]
with open(json_file, encoding="utf-8") as file:
    results = {r["rule"]: r for r in json.load(file)["results"]}

with open(csv_file, encoding="utf-8", newline="") as file:
    lines = list(csv.DictReader(file, strict=True))
assert {line["rule"] for line in lines} == set(results), "CSV: other rules than in JSON"
assert all(None not in line and None not in line.values() for line in lines), "CSV: a line is longer or shorter than the header"
numbers = ("line", "column", "points", "mostPoints", "measure", "measureAtMost")
assert not any(value[:1] in "=+-@" for line in lines for key, value in line.items() if value and key not in numbers), "CSV: a cell begins a formula"
for rule, result in results.items():
    found = sorted(line["finding"] for line in lines if line["rule"] == rule and line["finding"])
    assert len(found) == len(result["findings"]), f"CSV: {rule} has other findings than in JSON"

root = xml.parse(junit_file).getroot()
assert root.tag == "testsuites", "JUnit: no testsuites"
cases = {}
for suite in root.iter("testsuite"):
    for key, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        assert int(suite.attrib[key]) == sum(1 for _ in suite.iter(tag)), f"JUnit: {suite.attrib['name']} counts other {key}"
    for case in suite.iter("testcase"):
        assert len(case) <= 1, f"JUnit: {case.attrib['name']} has several results"
        cases[case.attrib["name"].split(" ")[0]] = case[0].tag if len(case) else "passed"
assert set(results) <= set(cases), "JUnit: rules are missing"
waits = ("needsReview", "notChecked", "pending", "notApplicable")
for rule, result in results.items():
    tag, outcome = cases[rule], result["outcome"]
    assert (tag == "skipped") == (outcome in waits), f"JUnit: {rule} is {outcome} and {tag}"
    assert (tag == "error") == (outcome == "error"), f"JUnit: {rule} is {outcome} and {tag}"
    assert tag != "failure" or (outcome == "fail" and result["obligation"] == "must"), f"JUnit: {rule} is {outcome} and {tag}"
print(f"CSV: {len(lines)} lines, JUnit: {len(cases)} cases, as in JSON")
