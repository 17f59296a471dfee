# SPDX-License-Identifier: GPL-3.0-or-later
#
# Says which C++ sources can be compiled as one, since no two of them keep something of the same name to
# themselves:
#   awk -f together.awk SOURCE...
# prints "group<tab>source" for each, in the order given. A group has at most eight; those of group 0 stay
# alone: what includes qpdf, which clang-tidy has to see apart, and what has an alias, whose use is only
# counted in a main file.

FNR == 1 { place(); source = FILENAME; names = " "; alone = inside = 0 }
/^#include <qpdf\// || /^(namespace [a-z]+ = |using [A-Za-z:]+;)/ { alone = 1 }
$0 == "} // namespace" { inside = 0 }
/^static / || (inside && /^[A-Za-z]/) {
  name = $0
  if (sub(/^(enum class|enum|class|struct) /, "", name)) sub(/[^A-Za-z0-9_].*/, "", name)
  sub(/ *[({=;].*/, "", name)
  sub(/.*[^A-Za-z0-9_]/, "", name)
  names = names name " "
}
$0 == "namespace" { inside = 1 }
END { place() }

function place(    group) {
  if (source == "") return
  if (!alone) {
    for (group = 1; group <= groups; group++)
      if (size[group] < 8 && fits(group)) break
    if (group > groups) { groups = group; taken[group] = " " }
    size[group]++
    taken[group] = taken[group] names
  }
  printf "%d\t%s\n", group, source
}

function fits(group,    name, count, i) {
  count = split(names, name, " ")
  for (i = 1; i <= count; i++)
    if (index(taken[group], " " name[i] " ")) return 0
  return 1
}
