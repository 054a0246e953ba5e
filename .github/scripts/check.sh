#!/usr/bin/env bash
# Examines the content of a pull request: check.sh [BASE], the commit before when none is named.
# Both sides are examined by this side's program on the same day, so only what the change itself made worse is red: a light that
# stays red until the last item is complete is not looked at. Without a base (a first commit) the verdict is that of a build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work="$(mktemp -d)"
cleanup() {
  git worktree remove --force "$work/base" >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap cleanup EXIT

itasite() { dotnet run --project src/ItaSite.Cli --configuration Release -- "$@"; }
today="$(TZ=UTC-7 date +%F)"
told=(--format github --as-of "$today")
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  told+=(--format "markdown=$GITHUB_STEP_SUMMARY")
fi

if base="$(git rev-parse --verify --quiet "${1:-HEAD^1}^{commit}")" && git worktree add --quiet --detach "$work/base" "$base" && [ -f "$work/base/site.yml" ]; then
  # What the base lacks is no news; only a report that could not be made is.
  itasite check --site "$work/base" --as-of "$today" --format "json=$work/base.json" >/dev/null || [ -s "$work/base.json" ]
  itasite check --against "$work/base.json" "${told[@]}"
else
  itasite build --output "$work/site" "${told[@]}"
fi
