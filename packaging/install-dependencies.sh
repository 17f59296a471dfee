#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs, with apt, what is missing from this Debian 12 machine:
#   install-dependencies.sh build     to build and run the program
#   install-dependencies.sh test      that, and what the tests need
#   install-dependencies.sh checks    that, and what the checks of the gate need
# Says nothing, and asks nobody, when everything is there.
set -euo pipefail

build=(
  g++ cmake ninja-build pkgconf ccache
  qt6-base-dev libgl-dev libqt6opengl6-dev # the charts need the last, and do not say so
  qt6-charts-dev qt6-svg-dev qt6-pdf-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
  libqt6sql6-sqlite libqt6sql6-psql libsqlite3-dev libicu-dev libqpdf-dev
  qt6-wayland fonts-noto-core fonts-dejavu-core tzdata graphviz
)
test=(lld xvfb xauth poppler-utils qpdf sqlite3 postgresql-15)
checks=(clang-format clang-tidy shellcheck desktop-file-utils appstream libxml2-utils)

case ${1:-build} in
  build) wanted=("${build[@]}") ;;
  test) wanted=("${build[@]}" "${test[@]}") ;;
  checks) wanted=("${build[@]}" "${test[@]}" "${checks[@]}") ;;
  *)
    echo "usage: ${0##*/} [build|test|checks]" >&2
    exit 2
    ;;
esac

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  echo "This is not a Debian machine: install what answers to these packages of Debian 12, if it is" >&2
  echo "not there yet: ${wanted[*]}" >&2
  exit 0
fi

# Prints those of $wanted that are not installed.
missing() {
  local installed
  # shellcheck disable=SC2016 # dpkg-query replaces these, not the shell
  installed=$(dpkg-query --show --showformat '${db:Status-Abbrev}:${Package}\n' "${wanted[@]}" 2>/dev/null) || true
  local package
  for package in "${wanted[@]}"; do
    [[ $'\n'$installed$'\n' == *$'\n'"ii :$package"$'\n'* ]] || echo "$package"
  done
}

mapfile -t packages < <(missing)
((${#packages[@]} > 0)) || exit 0

as_root=()
if ((EUID != 0)); then
  if ! command -v sudo >/dev/null; then
    echo "Klankbord needs packages that are not installed. Run this as root, then start again:" >&2
    echo "  apt-get install --no-install-recommends ${packages[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi

log=$(mktemp "${TMPDIR:-/tmp}/klankbord-apt.XXXXXX")
trap 'rm -f -- "$log"' EXIT

apt() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l \
    apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" </dev/null >>"$log" 2>&1
}
install() { apt install --no-install-recommends "${packages[@]}"; }
# A list of packages that is a day old names versions that the mirror may have dropped.
lists_are_fresh() { [[ -n $(find /var/lib/apt/lists -maxdepth 1 -name '*_Packages*' -mtime -1 -print -quit 2>/dev/null) ]]; }

echo "Installing ${#packages[@]} packages that Klankbord needs (some minutes the first time): ${packages[*]}" >&2
# A first try that fails for an old list gets a second one with a new list; the mirror may also be away
# while the packages are at hand.
if ! { lists_are_fresh && install; }; then
  apt update || true
  if ! install; then
    tail -n 30 "$log" >&2
    echo "The packages could not be installed; what apt-get said stands above." >&2
    exit 1
  fi
fi

mapfile -t packages < <(missing)
if ((${#packages[@]} > 0)); then
  echo "Still not installed: ${packages[*]}" >&2
  exit 1
fi
