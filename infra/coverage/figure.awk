# The figure at the end: by module and in all, the share of lines and of branches that a unit test reaches.
NR > 1 {
  module = $1; sub(/.*\//, "", module)
  seen[module]; branchesMissed[module] += $6; branches[module] += $6 + $7; linesMissed[module] += $8; lines[module] += $8 + $9
}
function said(name, missed, all, missedBranches, allBranches) {
  printf "%-20s %5.1f %% of %6d lines, %5.1f %% of %6d branches\n", name,
    all ? 100 * (all - missed) / all : 100, all, allBranches ? 100 * (allBranches - missedBranches) / allBranches : 100, allBranches
}
END {
  for (name in seen) {
    said(name, linesMissed[name], lines[name], branchesMissed[name], branches[name])
    m += linesMissed[name]; a += lines[name]; mb += branchesMissed[name]; ab += branches[name]
  }
  said("all", m, a, mb, ab)
}
