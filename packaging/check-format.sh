#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails when a source file is not as clang-format would write it; with --fix it writes them so.
set -euo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
mode=(--dry-run --Werror)
if [[ ${1:-} == --fix ]]; then mode=(-i); fi
find src tests \( -name '*.cpp' -o -name '*.h' \) -print0 | sort -z \
  | xargs -0 --no-run-if-empty -n 20 -P 2 clang-format --style=file "${mode[@]}"
