#!/usr/bin/env bash
# Looks for bytes that do harm to a parser, with clang's libFuzzer: packaging/fuzz.sh SECONDS [NAME...];
# so long for each of the targets of tests/fuzz. What it finds is kept in build/fuzz/found/NAME, with how
# to try it again; the exit code is then 1. Then packaging/fuzz.sh --keep [NAME...] takes what reaches
# code that the kept corpus does not, and is short, into tests/fuzz/corpus.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
what=${1:?"usage: packaging/fuzz.sh SECONDS|--keep [NAME...]"}
shift
command -v clang++-14 >/dev/null || {
  echo "clang++-14 is missing; install the package clang-14." >&2
  exit 1
}
[ $# -gt 0 ] || set -- $(cd tests/fuzz && ls ./*.cpp | grep -v replay_main | sed 's,^\./,,; s,\.cpp$,,')
cmake --preset fuzz >/dev/null
cmake --build build/fuzz --target $(printf 'fuzz_%s ' "$@") >/dev/null

longest=4096  # bytes; what does harm is seldom longer
harm=0
for name in "$@"; do
  corpus=$root/tests/fuzz/corpus/$name grown=$root/build/fuzz/grown/$name found=$root/build/fuzz/found/$name
  mkdir -p "$corpus" "$grown" "$found"
  program=$root/build/fuzz/fuzz/fuzz_$name
  if [ "$what" = --keep ]; then
    "$program" -merge=1 -max_len=$longest "$corpus" "$grown" 2>/dev/null
    echo "$name: $(find "$corpus" -type f | wc -l) files"
    continue
  fi
  before=$(find "$found" -type f | wc -l)
  "$program" -max_total_time="$what" -max_len=$longest -timeout=10 -rss_limit_mb=2048 -fork=1 \
    -ignore_crashes=1 -ignore_timeouts=1 -ignore_ooms=1 -artifact_prefix="$found/" "$grown" "$corpus" \
    >"$root/build/fuzz/$name.log" 2>&1 || true
  runs=$(grep -oE '^#[0-9]+' "$root/build/fuzz/$name.log" | tail -1 | tr -d '#')
  covered=$(grep -oE 'cov: [0-9]+' "$root/build/fuzz/$name.log" | tail -1)
  echo "$name: ${runs:-0} runs, $covered, $(($(find "$found" -type f | wc -l) - before)) found"
  for file in "$found"/*; do
    [ -f "$file" ] || continue
    echo "  $program $file"
    harm=1
  done
done
exit $harm
