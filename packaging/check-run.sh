#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails when packaging/run.sh does not do its job where there is no display: build the program, make the
# sample workspace, write the summary in both languages; and hand further arguments to the program.
set -euo pipefail

packaging=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
work=$(mktemp -d "${TMPDIR:-/tmp}/klankbord run.XXXXXX")
trap 'rm -rf -- "$work"' EXIT
export XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM

"$packaging/run.sh" | tee "$work/said"
for language in nl en; do
  summary=$work/data/klankbord/DIALOG-$language.pdf
  grep -qxF "$summary" "$work/said"
  qpdf --check "$summary" >/dev/null
  pdftotext "$summary" - | grep DIALOG >/dev/null
done
cmp -s "$work/data/klankbord/DIALOG-nl.pdf" "$work/data/klankbord/DIALOG-en.pdf" && exit 1

cd -- "$work/data"
"$packaging/run.sh" list projects klankbord/sample.klankbord --format csv | grep DIALOG >/dev/null
