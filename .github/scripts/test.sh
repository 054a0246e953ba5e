#!/usr/bin/env bash
# Every test of the program.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
exec bash .ci/run
