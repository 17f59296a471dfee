# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What update-translations.sh and check-translations.sh share: how the texts are collected from the sources.

# collect_texts FOLDER [OPTION...]: brings the two translation files in FOLDER up to date with src/ and ui/.
# English needs plural forms only: it is the language of the sources.
collect_texts() {
  local folder=$1
  shift
  # /usr/bin/lupdate is a stub that needs Qt's own folder behind it.
  local lupdate
  lupdate=$(qtpaths6 --query QT_INSTALL_BINS 2>/dev/null || echo /usr/lib/qt6/bin)/lupdate
  local sources=(src)
  if [[ -d ui ]]; then sources+=(ui); fi
  local common=(-silent -locations none -no-ui-lines -extensions "cpp,h,ui" "$@" "${sources[@]}" -I src)
  "$lupdate" "${common[@]}" -ts "$folder/klankbord_nl.ts"
  "$lupdate" "${common[@]}" -pluralonly -ts "$folder/klankbord_en.ts"
}
