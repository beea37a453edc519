# A table of what the same costs at several sizes in one run; to be sourced behind shared.bash by one that has set PORT and sizes.

# All programs run at the same time, so that they meet the same machine row by row.
turn_to_size() {
  turn_to "$work/$1" $((PORT + $1))
}

print_head() {
  local at
  printf '| |'
  printf ' %s: p50 ms | p99 ms |' "${sizes[@]}"
  printf ' ratio of p50 |\n|---|'
  for at in "${!sizes[@]}"; do printf -- '--:|--:|'; done
  printf -- '--:|\n'
}

line() { # title, figures
  awk -v title="$1" -v figures="$2" 'BEGIN {
    n = split(figures, f, " ")
    printf "| %s |", title
    for (i = 1; i < n; i += 2) printf " %.2f | %.2f |", f[i], f[i + 1]
    printf " %.2f |\n", f[n - 1] / f[1] }'
}
