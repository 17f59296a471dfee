#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds with warnings as errors, and runs every test without a display.
#   packaging/test.sh              the tests
#   packaging/test.sh --checks     and the format, tidy, translation and packaging checks: what the gate runs
# Further arguments go to ctest: packaging/test.sh -R tst_amount
set -euo pipefail

packaging=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
folder=${packaging%/*}/build/gate
report=$folder/junit.xml

wanted="test"
selection=(--label-exclude '^check$')
if [[ ${1:-} == --checks ]]; then
  wanted=checks
  selection=()
  shift
fi

"$packaging/install-dependencies.sh" "$wanted"
"$packaging/build.sh" gate

# What the checks leave behind from an earlier run, and what a test would find in the caller's session.
rm -f -- "$report"
unset DISPLAY WAYLAND_DISPLAY

status=0
ctest --test-dir "$folder" --parallel 2 --output-on-failure --no-tests=error --output-junit "$report" \
  "${selection[@]}" "$@" </dev/null || status=$?

if [[ ! -e $report ]]; then
  echo "ctest wrote no report." >&2
  exit 1
fi
# From ctest's own report, one element for each test; what could not be run counts as failed.
awk -v status="$status" '
  /^\t<testcase / { total++ }
  /^\t<testcase .* status="run">/ { passed++ }
  /^\t<testcase .* status="disabled">/ || /^\t\t<skipped message="SKIP_/ { skipped++ }
  END {
    failed = total - passed - skipped
    printf "%d passed, %d failed", passed, failed
    if (skipped) printf ", %d skipped", skipped
    printf "\n"
    exit (failed > 0 || passed == 0 || status != 0)
  }' "$report"
