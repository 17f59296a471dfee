#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails when what a desktop reads about the program is not as its standards ask, or is not installed:
# check-packaging.sh [BUILD_FOLDER], by default build/gate, which must be built.
set -euo pipefail

packaging=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
build=${1:-${packaging%/*}/build/gate}
stage=$(mktemp -d "${TMPDIR:-/tmp}/klankbord-stage.XXXXXX")
trap 'rm -rf -- "$stage"' EXIT

cmake --install "$build" --prefix "$stage" >/dev/null
for module in pdf pdfpages; do
  [[ -n $(find "$stage" -path "*/klankbord/libklankbord_$module.so" -size +0) ]] ||
    { echo "not installed: the module $module" >&2; exit 1; }
done
for file in bin/klankbord \
  share/applications/org.klankbord.Klankbord.desktop \
  share/metainfo/org.klankbord.Klankbord.metainfo.xml \
  share/mime/packages/org.klankbord.Klankbord.xml \
  share/icons/hicolor/scalable/apps/org.klankbord.Klankbord.svg \
  share/man/man1/klankbord.1; do
  [[ -s $stage/$file ]] || { echo "not installed: $file" >&2; exit 1; }
done

desktop-file-validate "$stage"/share/applications/*.desktop
appstreamcli validate --no-net --strict "$stage"/share/metainfo/*.metainfo.xml
xmllint --noout "$stage"/share/mime/packages/*.xml "$stage"/share/icons/hicolor/scalable/apps/*.svg
# A manual page that man understands makes it say nothing here.
if command -v man >/dev/null; then
  complaints=$(man --warnings --encoding=utf-8 --local-file "$stage"/share/man/man1/klankbord.1 2>&1 >/dev/null)
  [[ -z $complaints ]] || { echo "$complaints" >&2; exit 1; }
fi
