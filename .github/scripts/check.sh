#!/usr/bin/env bash
# Examines the content and shows what is missing as annotations of the pull request.
# The verdict is that of a build, not of a check: it is red when the site could not be published. A check stays red until
# the last item is complete, and a light that is always red is not looked at.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

output="$(mktemp -d)"
trap 'rm -rf "$output"' EXIT
dotnet run --project src/ItaSite.Cli --configuration Release -- build --output "$output/site" --format github
