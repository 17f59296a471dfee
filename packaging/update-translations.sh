#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Collects new texts from the sources into translations/*.ts and drops those that are gone. Then translate
# what is marked unfinished (with Qt Linguist, or by hand).
set -euo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/translate.sh
. packaging/translate.sh
collect_texts translations -no-obsolete
{ grep -c 'type="unfinished"' translations/*.ts || true; } | sed 's/$/ unfinished/'
