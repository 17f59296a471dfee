#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds: build.sh PRESET [TARGET...]. Everything it has to say goes to standard error, so that what the
# program prints afterwards can be piped; when nothing changed it says nothing.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
preset=${1:?usage: build.sh PRESET [TARGET...]}
shift
folder=$root/build/$preset

# A launcher that is not installed would stop the build.
launcher=()
command -v ccache >/dev/null || launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=)

# What one checkout compiled serves another one, at another path, too.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1

cd -- "$root"
if [[ ! -e $folder/build.ninja ]]; then
  mkdir -p -- "$folder"
  if ! cmake --preset "$preset" "${launcher[@]}" >"$folder/configure.log" 2>&1 </dev/null; then
    tail -n 40 "$folder/configure.log" >&2
    exit 1
  fi
fi

# Quiet only where nobody watches: ninja writes its progress over one line of a terminal.
quiet=(--quiet)
if [[ -t 2 ]]; then quiet=(); fi
pending=$(ninja -C "$folder" -n "$@" 2>&1 </dev/null | tail -n 1) || true
if [[ $pending != *"no work to do"* ]]; then
  echo "Building ($preset) …" >&2
  ninja -C "$folder" "${quiet[@]}" "$@" >&2 </dev/null
fi
