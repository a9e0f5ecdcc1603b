#!/usr/bin/env bash
# Mutates the three-valued core, matchers and periods and counts which mutants the tests of PortalRules.Tests notice. Some minutes; not part of .ci/run.
# Only the tests of the language, its words and its periods run: others are slow and would notice by accident.
# Works on a clone of the committed state, because Stryker writes into bin and obj. Arguments are globs to mutate instead of the list.
set -euo pipefail
readonly root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly out=${OUT:-$root/artifacts/mutation} tools=$root/artifacts/tools
readonly version=5.1.0

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 RunAnalyzers=false
export PORTALRULES_MUTATION=1 # tests of cost skip themselves

[ -x "$tools/dotnet-stryker" ] || dotnet tool install dotnet-stryker --version "$version" --tool-path "$tools"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git clone --quiet "$root" "$work/repository"
cd "$work/repository/tests/PortalRules.Tests"
find . -mindepth 1 -maxdepth 1 -type d ! -name Language ! -name Vocabulary ! -name Text -exec rm -r {} +
git checkout --quiet -- Packs/PackText.cs # several tests of the language write their packs with it
rm -f Language/Hostile* Text/Document* Text/VietnameseDate* Text/VietnameseText*
"$tools/dotnet-stryker" --config-file ../../build/stryker-config.json --output "$out" --concurrency "${CONCURRENCY:-1}" --skip-version-check "${@/#/--mutate=}"
python3 "$root/build/mutation-table.py" "$out/reports/mutation-report.json" | tee "$out/survivors.txt"
