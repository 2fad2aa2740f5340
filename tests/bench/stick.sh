#!/usr/bin/env bash
# From the insertion of a stick to new listings on the screen, and how long the frame loop was kept
# meanwhile: tests/bench/stick.sh [FOLDER OF THE BUILD] [ROWS...]; a table on standard output. ROWS are
# meetings, and as many places; 2,000 and 50,000 if none are said. The kiosk shows listings as large
# already; somebody breathes with its circle, the one screen that moves, while the new ones come, and
# then opens each list for the first time. Nothing is asserted.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$(realpath "${1:-build/release}")
shift || true
[ $# -gt 0 ] || set -- 2000 50000
scratch=$(mktemp -d)
watcher=
trap 'kill $watcher 2>/dev/null || true; rm -rf "$scratch"' EXIT
cd "$scratch"

hearth() {  # SCRIPT STATS
  xvfb-run -a -s "-screen 0 2160x2160x24 -nolisten tcp" "$build/bin/hearth" --usb usb --state state \
    --window 1080x1920 --now 2026-11-24T14:35 --script "$1" --stats "$2"
}

# figure FILE STEP KEY: the step is the n-th of the script
figure() { grep "\"$3\"" "$1" | sed -n "$2p" | tr -dc '0-9.\n'; }

# The peak of the process that reads a pack, as it is told of itself a moment before it ends.
watch_reader() {
  local now most=0
  while sleep 0.02; do
    now=$(cat $(pgrep -f "^[^ ]*hearth-pack read-pack" | sed 's,.*,/proc/&/status,') 2>/dev/null </dev/null |
      awk '/^VmHWM/ { print $2 }' | sort -n | tail -1) || true
    [ "${now:-0}" -le "$most" ] || { most=$now; echo "\"reader_kb\": $most" >reader.json; }
  done
}

"$build/bin/hearth-pack" keygen keys --no-password >/dev/null
echo "| meetings, and places | pack | copied and verified | on the screen | longest frame meanwhile: clock, processor | then on the lists | peak memory: kiosk, reader |"
echo "|---|---|---|---|---|---|---|"
for rows in "$@"; do
  rm -rf state usb center
  for sequence in 41 42; do
    "$build/bench/bench_center" center "$rows" $sequence
    mkdir -p usb/$sequence/hearth
    "$build/bin/hearth-pack" build center --key keys/pack.key \
      -o usb/$sequence/hearth/bench-$sequence.hearthpack >/dev/null
  done
  cp keys/trust.toml usb/41/hearth/
  cat >begin.txt <<'END'
insert 41
wait "Compare six words" 30
tap "They are the same"
wait "A PIN for" 300
type "271828"
tap "OK"
type "271828"
tap "OK"
expect "Center 41"
END
  mv usb/42 later  # a stick that a script never inserts is there from the start
  hearth begin.txt begin.json
  mv later usb/42
  # The steps are counted below.
  cat >update.txt <<'END'
tap tile "Meetings"
tap "Home"
tap tile "Find help"
tap "Home"
tap tile "A quiet minute"
tap "Start"
insert 42
wait "Checking the update" 30
wait "Listings updated" 300
tap "Home"
expect "Center 42"
tap tile "Meetings"
tap "More filters"
press Escape
tap "Home"
tap tile "Find help"
END
  watch_reader &
  watcher=$!
  hearth update.txt update.json
  kill $watcher
  wait $watcher || true
  watcher=
  size=$(du -b usb/42/hearth/bench-42.hearthpack | awk '{ printf "%.1f MB", $1 / 1e6 }')
  longest() {  # FROM TO KEY
    for ((step = $1; step <= $2; ++step)); do figure update.json $step "$3"; done | sort -n | tail -1
  }
  since() { awk -v from="$(figure update.json 7 ended_ms)" -v to="$(figure update.json "$1" ended_ms)" \
    'BEGIN { printf "%.2f s", (to - from) / 1000 }'; }
  mb() { awk -v kb="$(figure "$1" 1 "$2")" 'BEGIN { printf "%.0f MB", kb / 1024 }'; }
  echo "| $rows | $size | $(since 8) | $(since 9) |" \
    "$(longest 8 9 longest_frame_ms) ms, $(longest 8 9 longest_frame_cpu_ms) ms |" \
    "$(longest 10 16 longest_frame_ms) ms, $(longest 10 16 longest_frame_cpu_ms) ms |" \
    "$(mb update.json peak_rss_kb), $(mb reader.json reader_kb) |"
  [ -z "${KEEP:-}" ] || cp update.json "$KEEP/update-$rows.json"
done
