#!/usr/bin/env bash
# Compares `itasite links` with hyperlink and linkinator on the same folder of 1,000 finished pages, once each, offline.
#   tests/proof/links.sh [ITASITE] [PAGES]
# ITASITE is a published command (default: one is published here); the others come from npm into a folder that is removed again.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
pages=${2:-1000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

command=${1:-}
if [ -z "$command" ]; then
    dotnet publish "$root/src/ItaSite.Cli" --nologo -v q -c Release -o "$work/command" -p:NuGetLockFilePath=obj/proof.lock.json -p:RestoreLockedMode=false
    command="$work/command/itasite"
fi
dotnet run --project "$root/tests/ItaSite.Benchmarks" -c Release -v q -- linked "$pages" "$work/site"
npm install --silent --no-audit --no-fund --prefix "$work/tools" hyperlink@5.0.4 linkinator@7.6.1 >/dev/null

measure() {
    local name=$1
    shift
    local start end
    start=$(date +%s.%N)
    timeout 300 "$@" >"$work/$name.log" 2>&1 || true
    end=$(date +%s.%N)
    awk -v name="$name" -v from="$start" -v to="$end" 'BEGIN { printf "%-12s %7.2f s\n", name, to - from }'
}

echo "$pages pages, 20 links each"
measure itasite "$command" links "$work/site" --lang en
measure linkinator "$work/tools/node_modules/.bin/linkinator" "$work/site" --recurse --check-fragments --silent
cd "$work/site"
measure hyperlink "$work/tools/node_modules/.bin/hyperlink" --recursive --internal "$work/site/index.html"
tail -n 2 "$work/itasite.log"
