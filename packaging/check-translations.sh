#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails when a text of the sources is missing from a translation file, is not translated, or has gone from
# the sources; and when a text stands where it would not be found while the program runs.
set -euo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/translate.sh
. packaging/translate.sh

copy=$(mktemp -d "${TMPDIR:-/tmp}/klankbord-texts.XXXXXX")
trap 'rm -rf -- "$copy"' EXIT
cp -- translations/klankbord_nl.ts translations/klankbord_en.ts "$copy/"

status=0
if ! collect_texts "$copy" 2>"$copy/complaints"; then status=1; fi
if [[ -s $copy/complaints ]]; then
  cat -- "$copy/complaints" >&2
  status=1
fi

for language in nl en; do
  # Prints each flawed text with its context.
  flaws=$(awk '
    /<name>/ { context = $0; gsub(/.*<name>|<\/name>.*/, "", context) }
    /<message/ { source = "" }
    /<source>/ { source = $0; gsub(/.*<source>|<\/source>.*/, "", source) }
    /<translation/ && match($0, /type="(unfinished|vanished|obsolete)"/) {
      print substr($0, RSTART + 6, RLENGTH - 7) ": " context ": " source
    }' "$copy/klankbord_$language.ts")
  if [[ -n $flaws ]]; then
    echo "translations/klankbord_$language.ts (packaging/update-translations.sh brings it up to date):" >&2
    echo "$flaws" >&2
    status=1
  fi
done
exit "$status"
