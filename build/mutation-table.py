"""Prints Stryker's report: the score of each file and in all, then every mutant that no test noticed."""
import collections
import json
import sys

with open(sys.argv[1], encoding="utf-8") as report:
    files = json.load(report)["files"]

total = collections.Counter()
survivors = []
print("| file | noticed | of | share |\n| --- | ---: | ---: | ---: |")
for path, file in sorted(files.items()):
    name = path.split("src/PortalRules/")[-1]
    states = collections.Counter(mutant["status"] for mutant in file["mutants"])
    noticed = states["Killed"] + states["Timeout"]
    count = noticed + states["Survived"] + states["NoCoverage"]
    if count == 0:
        continue
    total.update(noticed=noticed, count=count)
    print(f"| {name} | {noticed} | {count} | {100 * noticed / count:.0f} % |")
    for mutant in file["mutants"]:
        if mutant["status"] in ("Survived", "NoCoverage"):
            replacement = " ".join(mutant.get("replacement", "").split())[:100]
            survivors.append(f"{name}:{mutant['location']['start']['line']} {mutant['mutatorName']} ({mutant['status']}) => {replacement}")
print(f"| all | {total['noticed']} | {total['count']} | {100 * total['noticed'] / max(total['count'], 1):.1f} % |\n")
print("\n".join(survivors))
