#!/usr/bin/env bash
# Builds the site that goes to the web: publish.sh [FOLDER], _site when none is named.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

dotnet run --project src/ItaSite.Cli --configuration Release -- build --output "${1:-_site}"
