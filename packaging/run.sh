#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and starts Klankbord on the sample workspace. Where there is no display
# it writes the PDF summary of the sample's project DIALOG in both languages and says where. Arguments go
# to the program instead: packaging/run.sh list projects FILE
set -euo pipefail

packaging=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
program=${packaging%/*}/build/release/klankbord

"$packaging/install-dependencies.sh" build
"$packaging/build.sh" release klankbord

if (($# > 0)); then
  exec "$program" "$@"
fi

folder=${XDG_DATA_HOME:-${HOME:?HOME is not set}/.local/share}/klankbord
sample=$folder/sample.klankbord
mkdir -p -- "$folder"
[[ -e $sample ]] || "$program" sample "$sample" >/dev/null

if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
  exec "$program" "$sample"
fi

echo "There is no display here: the summary of the project DIALOG, in Dutch and in English, instead of the window."
for language in nl en; do
  summary=$folder/DIALOG-$language.pdf
  "$program" report "$sample" --kind project --of DIALOG --lang "$language" -o "$summary" --force >/dev/null
  echo "$summary"
done
