#!/usr/bin/env bash
# Takes every number out of the text of a report (Thai digits mapped) and says which of them a site's figures.txt does not name.
# Usage: tests/proof/report-figures.sh REPORT.txt tests/Sites/nakhai
set -euo pipefail
report="$1"
figures="$2/figures.txt"

numbers() { sed 'y/๐๑๒๓๔๕๖๗๘๙/0123456789/' "$1" | grep -oE '[0-9]+([.,][0-9]+)*' | sort -u; }

missing=0
while read -r number; do
  if ! sed 'y/๐๑๒๓๔๕๖๗๘๙/0123456789/' "$figures" | cut -f1 | grep -qE "(^|[^0-9.]|[^0-9][.])${number//./\\.}([^0-9]|$)"; then
    echo "not in $figures: $number"
    missing=$((missing + 1))
  fi
done < <(numbers "$report")
echo "$(numbers "$report" | wc -l) different numbers in the report, $missing not named"
[ "$missing" -eq 0 ]
