#!/usr/bin/env bash
# Walks through the screens of the sample center on a virtual display and leaves a picture of each:
# packaging/pictures.sh FOLDER. What README.md shows is packaging/pictures.sh --readme.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
hearth=${HEARTH:-$root/build/release/bin/hearth}  # HEARTH: another build
now=2026-11-24T14:35
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# walk FOLDER SCRIPT OPTION... : pictures go into the folder
walk() {
  local folder=$1 script=$2
  shift 2
  mkdir -p "$folder"
  (cd "$folder" && xvfb-run -a -s "-screen 0 2160x2160x24 -nolisten tcp" "$hearth" \
    --data "$root/data" --state "$scratch/state" --now "$now" --script "$script" "$@")
}

if [ "${1:-}" = --readme ]; then
  walk assets/pictures "$root/packaging/walk-readme.txt" --window 1080x1920
  exit 0
fi
folder=${1:?"usage: packaging/pictures.sh FOLDER"}
mkdir -p "$folder"
for shape in portrait:1080x1920 landscape:1920x1080; do
  name=${shape%%:*}
  walk "$scratch/$name" "$root/packaging/walk.txt" --window "${shape#*:}"
  for picture in "$scratch/$name"/*.png; do
    mv "$picture" "$folder/$name-$(basename "$picture")"
  done
done
echo "The pictures are in $folder."
