#!/usr/bin/env bash
# How quick the kiosk is, in one run, beside a bare window and a plain page in Chromium's kiosk mode;
# a table on standard output: tests/bench/run.sh [FOLDER OF THE BUILD]. It takes about five minutes
# on a machine that does nothing else. Where there is no chromium, its rows say so. Nothing is
# asserted: these are figures to look at, as ratios.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
build=$(realpath "${1:-build/release}")
runs=${RUNS:-9} touches=${TOUCHES:-20}
scratch=$(mktemp -d)
started=()  # processes to end
trap 'for pid in "${started[@]}"; do end_family "$pid"; done; rm -rf "$scratch"' EXIT

probe=$build/bench/bench_probe
hearth=("$build/bin/hearth" --data "$root/data" --state "$scratch/state" --now 2026-11-24T14:35:05)

family() {  # a process and all below it
  local child
  echo "$1"
  for child in $(ps -o pid= --ppid "$1"); do family "$child"; done
}
end_family() {
  local all
  all=$(family "$1")
  kill $all 2>/dev/null || true
  wait "$1" 2>/dev/null || true
}
sum() { awk '{ all += $1 } END { print all + 0 }'; }
median() { sort -n | awk '{ all[NR] = $0 } END { print all[int((NR + 1) / 2)] }'; }

pss_mb() {
  for pid in $(family "$1"); do
    awk '/^Pss:/ { print $2 / 1024 }' "/proc/$pid/smaps_rollup" 2>/dev/null || true
  done | sum
}
cpu_ms() {  # of all threads; a tick is 10 ms
  for pid in $(family "$1"); do
    awk '{ sub(/.*\) /, ""); print ($12 + $13) * 10 }' "/proc/$pid/stat" 2>/dev/null || true
  done | sum
}
wakeups() {
  for pid in $(family "$1"); do
    awk '/^voluntary_ctxt/ { print $2 }' /proc/"$pid"/task/*/status 2>/dev/null || true
  done | sum
}

display() {  # WIDTHxHEIGHT: all that follows is shown there
  [ -z "${server:-}" ] || kill "$server"
  exec {number}<> <(:)
  Xvfb -displayfd "$number" -screen 0 "$1x24" -nolisten tcp -noreset >/dev/null 2>&1 &
  server=$!
  started+=("$server")
  read -r -u "$number" DISPLAY
  exec {number}>&-
  export DISPLAY=:$DISPLAY
  width=${1%x*} height=${1#*x} size=$1
}
percent() { awk -v all="$1" -v share="$2" 'BEGIN { printf "%.0f", all * share / 100 }'; }

browser=(chromium --kiosk --no-first-run --no-default-browser-check --disable-sync
  --disable-background-networking --disable-component-update --password-store=basic
  --force-device-scale-factor=1 --host-resolver-rules="MAP * ~NOTFOUND"
  --user-data-dir="$scratch/browser" --window-position=0,0)
[ "$(id -u)" -ne 0 ] || browser+=(--no-sandbox)
has_browser() { command -v chromium >/dev/null; }
page() { echo "--window-size=$width,$height" "file://$root/tests/bench/page.html"; }

# A row: what, ours, the other's, the bound for ours.
row() {
  awk -v what="$1" -v ours="$2" -v other="$3" -v bound="$4" -v unit="$5" 'BEGIN {
    if (other == "skipped") { printf "| %s | %s %s | skipped | | |\n", what, ours, unit; exit }
    printf "| %s | %s %s | %s %s | %.2f | %s |\n", what, ours, unit, other, unit, ours / other,
      ours <= bound ? "yes" : "no" }'
}

echo "| | hearth | beside it | ratio | met |"
echo "|---|---|---|---|---|"

# First frame: from the start of the process to pixels, in turn with a bare window.
display 1080x1920
at=("$(percent $width 2)" "$(percent $width 75)")
plain=("$build/bench/bench_hearth_plain" "${hearth[@]:1}")  # its heap zeroes nothing
for ((i = -1; i < runs; ++i)); do  # the first warms the caches
  ours=$("$probe" paint "${at[@]}" -- "${hearth[@]}" --window $size)
  bare=$("$probe" paint "${at[@]}" -- "$build/bench/bench_bare" $size)
  kept=$("$probe" paint "${at[@]}" -- "${plain[@]}" --window $size)
  [ $i -lt 0 ] || { echo "$ours" >> "$scratch/ours"; echo "$bare" >> "$scratch/bare"; echo "$kept" >> "$scratch/plain"; }
done
busy=$(cut -d" " -f2 "$scratch/ours" | median) bare_busy=$(cut -d" " -f2 "$scratch/bare" | median)
ours=$(median < "$scratch/ours") bare=$(median < "$scratch/bare")
ours=${ours% *} bare=${bare% *}
row "first complete frame; a bare GLFW and GL 3.3 window (no more than 150 ms after it)" \
  "$ours" "$bare" "$(echo "$bare 150" | awk '{ print $1 + $2 }')" ms
echo "| processor time by then, all threads | $busy ms | $bare_busy ms | | |"
kept=$(median < "$scratch/plain") kept_busy=$(cut -d" " -f2 "$scratch/plain" | median)
echo "| the same two with a heap that zeroes nothing | ${kept% *} ms; $kept_busy ms | | | |"
if has_browser; then
  for ((i = -1; i < 3; ++i)); do
    one=$("$probe" paint "${at[@]}" fbf7f0 -- "${browser[@]}" $(page) 2>/dev/null)
    [ $i -lt 0 ] || echo "${one% *}"
  done > "$scratch/theirs"
  theirs=$(median < "$scratch/theirs")
else
  theirs=skipped
fi
row "the same; Chromium" "$ours" "$theirs" "$theirs" ms

# Idle, and memory after the start.
rest() {  # PID: writes megabytes, ms of processor and wake-ups a second in 20 s
  sleep 6
  local memory cpu woken
  memory=$(pss_mb "$1") cpu=$(cpu_ms "$1") woken=$(wakeups "$1")
  sleep 20
  echo "$memory $(($(cpu_ms "$1") - cpu)) $((($(wakeups "$1") - woken) / 20))"
}
frames() { awk -F'[:,]' '/"frames"/ { print $2 + 0 }' "$scratch/stats.json"; }
stay() {  # SECONDS, then leave: how many frames were drawn
  "${hearth[@]}" --window $size --stats "$scratch/stats.json" &
  local pid=$!
  sleep "$1"
  "$probe" quit
  wait $pid
  frames
}
few=$(stay 6)
"${hearth[@]}" --window $size --stats "$scratch/stats.json" &
pid=$!
started+=("$pid")
read -r memory cpu woken <<< "$(rest $pid)"
"$probe" quit
wait $pid
drawn=$(($(frames) - few))
their_memory=skipped their_cpu=skipped their_woken=skipped
if has_browser; then
  "${browser[@]}" $(page) >/dev/null 2>&1 &
  pid=$!
  started+=("$pid")
  read -r their_memory their_cpu their_woken <<< "$(rest $pid)"
  end_family $pid
fi
third=$(echo "$their_memory" | awk '{ print $1 / 3 }')
row "memory (PSS) 6 s after the start; Chromium, all its processes (under a third)" \
  "$(printf %.0f "$memory")" "$(printf %.0f "$their_memory" 2>/dev/null || echo skipped)" "$third" MB
echo "| idle for 20 s: frames | $drawn | | | $([ "$drawn" = 0 ] && echo yes || echo no) |"
echo "| idle: wake-ups a second, all threads; Chromium (at most 1) | $woken | $their_woken | | $([ "$woken" -le 1 ] && echo yes || echo no) |"
echo "| idle for 20 s: processor time; Chromium | $cpu ms | $their_cpu ms | | |"

# A touch: from release to the new screen's pixels, and from press to what answers it.
for one in 1080x1920 2160x3840; do
  display $one
  printf 'tree %s\ntap tile "Meetings"\ntree %s\n' home.json list.json > "$scratch/walk.txt"
  (cd "$scratch" && "${hearth[@]}" --window $size --script walk.txt)
  go=$("$probe" place "$scratch/home.json" Meetings)
  back=$("$probe" place "$scratch/list.json" Back)
  see="$(percent $width 50) $(percent $width 10)"
  "${hearth[@]}" --window $size &
  pid=$!
  started+=("$pid")
  sleep 3
  switch=$("$probe" tap "$touches" $go $back $see || true)
  press=$("$probe" press "$touches" $go $go || true)
  end_family $pid
  their_switch="skipped skipped" their_press="skipped skipped"
  if has_browser; then
    "${browser[@]}" $(page) >/dev/null 2>&1 &
    pid=$!
    started+=("$pid")
    sleep 8
    go="$(percent $width 27) $(percent $width 89)"
    back="$(percent $width 18) $((height - $(percent $width 8)))"
    their_switch=$("$probe" tap "$touches" $go $back $see || true)
    their_press=$("$probe" press "$touches" $go $go || true)
    end_family $pid
  fi
  row "$size: release to the new screen's pixels, median; Chromium" \
    "${switch% *}" "${their_switch% *}" "${their_switch% *}" ms
  row "$size: the same, 95th percentile" "${switch#* }" "${their_switch#* }" "${their_switch#* }" ms
  row "$size: press to what answers it, median; Chromium" \
    "${press% *}" "${their_press% *}" "${their_press% *}" ms
done

# A whole frame beside an empty one that is cleared and shown.
display 1080x1920
"$build/bench/bench_redraw" $size 100 > "$scratch/redraw"
"$build/bench/bench_redraw_plain" $size 100 > "$scratch/redraw-plain"
field() { grep "\"screen\":\"$1\"" "$scratch/${3:-redraw}" | sed -E "s/.*\"$2\":([0-9.]+).*/\1/"; }
empty=$(field empty wall_p50)
while read -r screen; do
  row "whole redraw of $screen, median; an empty frame (no more than twice that and 15 ms)" \
    "$(field "$screen" wall_p50)" "$empty" "$(echo "$empty" | awk '{ print 2 * $1 + 15 }')" ms
  echo "| the same: 99th percentile; processor time of all threads, median | $(field "$screen" wall_p99) ms; $(field "$screen" cpu_p50) ms | $(field empty wall_p99) ms; $(field empty cpu_p50) ms | | |"
  echo "| the same with a heap that zeroes nothing: median; processor time | $(field "$screen" wall_p50 redraw-plain) ms; $(field "$screen" cpu_p50 redraw-plain) ms | | | |"
done < <(sed -E 's/.*"screen":"([a-z]+)".*/\1/' "$scratch/redraw" | grep -v empty)
