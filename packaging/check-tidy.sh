#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs clang-tidy over the sources of the program: check-tidy.sh [BUILD_FOLDER], by default build/gate, which
# must be built. A file that passed is not looked at again until it, a header of ours that it includes, its
# compile command, the checks or clang-tidy change: its fingerprint is kept beside ccache's cache.
#
# Most of the time goes to Qt's headers, so sources of one library are first looked at together, through a
# file that includes them and is called what clang's analyzer takes for a list of sources. Where that finds
# something, or two of them declare the same name, each is looked at alone: that is the verdict.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
build=$(cd -- "${1:-$root/build/gate}" && pwd -P)
stamps=${XDG_CACHE_HOME:-${HOME:?HOME is not set}/.cache}/klankbord-tidy
mkdir -p -- "$stamps"
find "$stamps" -type f -mtime +30 -delete
work=$(mktemp -d "${TMPDIR:-/tmp}/klankbord-tidy.XXXXXX")
trap 'rm -rf -- "$work"' EXIT

cd -- "$root"

# "path<tab>hash" of everything of ours that a source can include, generated headers among it.
find src "$build" -type f \( -name '*.h' -o -path 'src/*.cpp' \) -print0 \
  | xargs -0 sha256sum | awk '{ hash = $1; sub(/^[^ ]+ [ *]/, ""); print $0 "\t" hash }' >"$work/hashes"
ninja -C "$build" -t deps >"$work/deps"
common=$(cat .clang-tidy <(clang-tidy --version) <(dpkg-query --show qt6-base-dev libstdc++-12-dev 2>/dev/null) | sha256sum)

# "fingerprint<tab>source" for each source under src/: of its path, compile command and the hashes of what
# the build says it depends on; without the name of this checkout, so that another one finds it too.
awk -v root="$root/" -v build="$build" -v common="$common" '
  function whole(folder, path) { # ccache tells paths as they are seen from the build folder
    if (path !~ /^\//) path = folder "/" path
    while (sub(/\/[^\/]+\/\.\.\//, "/", path)) {}
    return path
  }
  FILENAME ~ /hashes$/ { split($0, part, "\t"); hash[whole(substr(root, 1, length(root) - 1), part[1])] = part[2]; next }
  FILENAME ~ /deps$/ {
    if (/^[^ ]/) { object = $1; sub(/:$/, "", object); next }
    path = $0; sub(/^ +/, "", path); path = whole(build, path)
    if (path in hash) inputs[object] = inputs[object] " " hash[path]
    next
  }
  /"command":/ { command = $0; object = $0; sub(/.* -o /, "", object); sub(/ -c .*/, "", object) }
  /"file":/ {
    path = $0; sub(/.*"file": "/, "", path); sub(/",?$/, "", path)
    if (index(path, root "src/") != 1) next
    path = substr(path, length(root) + 1)
    if (!(object in inputs)) {
      print "Nothing is known of what " path " includes: build it first." >"/dev/stderr"
      exit 1
    }
    while ((at = index(command, root)) > 0)
      command = substr(command, 1, at - 1) "./" substr(command, at + length(root))
    print path "\t" common " " command " " inputs[object]
  }' "$work/hashes" "$work/deps" "$build/compile_commands.json" >"$work/inputs"

absent=$(comm -13 <(cut -f 1 "$work/inputs" | sort) <(find src -name '*.cpp' | sort))
if [[ -n $absent ]]; then
  printf 'Not compiled one by one in %s, so nothing is known of them (configured with KLANKBORD_TOGETHER?):\n%s\n' \
    "$build" "$absent" >&2
  exit 1
fi

while IFS=$'\t' read -r source input; do
  stamp=$(sha256sum <<<"$source $input")
  [[ -e $stamps/${stamp%% *} ]] || printf '%s\t%s\n' "$source" "$stamps/${stamp%% *}"
done <"$work/inputs" >"$work/todo"

# The sources to look at by the way they are compiled, for each way a file of them and one of the command.
awk -v root="$root/" -v work="$work" '
  FILENAME ~ /todo$/ { split($0, part, "\t"); isWanted[part[1]] = 1; next }
  /"directory":/ { directory = $0 }
  /"command":/ { command = $0; sub(/ -o .*/, "", command) }
  /"file":/ {
    path = $0; sub(/.*"file": "/, "", path); sub(/",?$/, "", path)
    if (index(path, root) != 1 || !(isWanted[source = substr(path, length(root) + 1)])) next
    if (!(command in way)) {
      way[command] = work "/way" ++ways
      print directory "\n" command >(way[command] ".command")
    }
    print source >(way[command] ".sources")
  }' "$work/todo" "$build/compile_commands.json"

# A folder for each group: its sources, the file that includes them, and how that is compiled.
while IFS=$'\t' read -r way group source; do
  folder=$way.group$group
  if ((group == 0)); then folder=$(mktemp -d "$way.alone.XXXXXX"); fi
  if [[ ! -e $folder/compile_commands.json ]]; then
    mkdir -p -- "$folder"
    printf '[{\n%s -c %s",\n  "file": "%s"\n}]\n' \
      "$(cat "$way.command")" "$folder/UnifiedSource.cpp" "$folder/UnifiedSource.cpp" >"$folder/compile_commands.json"
  fi
  printf '#include "%s"\n' "$root/$source" >>"$folder/UnifiedSource.cpp"
  echo "$source" >>"$folder/sources"
done < <(
  for sources in "$work"/way*.sources; do
    [[ -e $sources ]] || continue
    xargs awk -f packaging/together.awk <"$sources" | sed "s|^|${sources%.sources}\t|"
  done
)

# Prints the findings in one source; none is a pass. clang 14 cannot read qpdf's headers together with
# libstdc++ 12: what it says of files outside this checkout is left out.
tidy() {
  local build=$1 stamp=$2 source=$3 status=0 said
  said=$(clang-tidy --quiet -p "$build" "$source" 2>&1) || status=$?
  if grep -q '#include <qpdf/' "$source"; then
    said=$(grep -E -A 3 "^$PWD/.*: (error|warning): " <<<"$said") && status=1 || status=0
  fi
  if ((status == 0)); then
    : >"$stamp"
  else
    grep -vE '^[0-9]+ (warning|error)s? |^Suppressed|^Use -header-filter|^Error while processing' <<<"$said"
    return 1
  fi
}
# The same for the sources of a group.
tidyGroup() {
  local build=$1 group=$2 todo=$3 status=0 source stamp
  if (($(wc -l <"$group/sources") > 1)) \
    && clang-tidy --quiet -p "$group" --config-file=.clang-tidy --checks=-bugprone-suspicious-include \
      --header-filter="^$PWD/src/" "$group/UnifiedSource.cpp" >/dev/null 2>&1; then
    awk -F '\t' 'NR == FNR { ours[$1]; next } $1 in ours { print $2 }' "$group/sources" "$todo" | xargs -d '\n' touch
    return
  fi
  while IFS=$'\t' read -r source stamp; do
    tidy "$build" "$stamp" "$source" || status=1
  done < <(awk -F '\t' 'NR == FNR { ours[$1]; next } $1 in ours' "$group/sources" "$todo")
  return "$status"
}
export -f tidy tidyGroup
echo "clang-tidy: $(wc -l <"$work/todo") of $(wc -l <"$work/inputs") sources to look at"
# shellcheck disable=SC2016 # the inner shell replaces these
find "$work" -mindepth 1 -type d -print0 \
  | xargs -0 --no-run-if-empty -n 1 -P 2 bash -c 'tidyGroup "$0" "$2" "$1"' "$build" "$work/todo"
