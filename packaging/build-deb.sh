#!/usr/bin/env bash
# Builds the Debian packages of this tree, uncommitted changes included:
#   build-deb.sh [FOLDER]           leaves them in FOLDER (build/deb)
#   build-deb.sh --twice [FOLDER]   the same in two places; fails where a byte differs, or where a
#                                   package names the place that it was built in
# What was compiled before, with the same calls (packaging/test.sh does), is taken from ccache, in
# both places. With HEARTH_COMPILE_ANEW=1 every file is compiled again for each.
set -euo pipefail
cd "$(dirname "$0")/.."
twice=
if [ "${1:-}" = --twice ]; then
  twice=yes
  shift
fi
out=${1:-build/deb}
bash packaging/install-packages.sh package
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# build_in FOLDER : a copy of the tree there, with debian/ at its root; its packages lie beside it
build_in() {
  local tree=$1/hearth
  mkdir -p "$tree"
  if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    git ls-files -z --cached --others --exclude-standard
  else
    find . -path ./build -prune -o -type f -print0
  fi | while IFS= read -r -d '' file; do
    [ ! -e "$file" ] || printf '%s\0' "$file"
  done | tar --null -T - -cf - | tar -xf - -C "$tree"
  cp -r packaging/debian "$tree/debian"
  # The order of files and their times are the system's business, not the packages'.
  (
    cd "$tree"
    export CCACHE_BASEDIR=$tree CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=locale TZ=UTC LC_ALL=C.UTF-8 DEB_BUILD_OPTIONS="noautodbgsym nocheck"
    if [ -n "${HEARTH_COMPILE_ANEW:-}" ]; then export CCACHE_RECACHE=1; fi
    dpkg-buildpackage --build=binary --no-sign --jobs=2 >"$1/log" 2>&1 || {
      tail -n 60 "$1/log" >&2
      exit 1
    }
  )
}

build_in "$scratch/one"
mkdir -p "$out"
rm -f "$out"/*.deb "$out"/*.changes "$out"/*.buildinfo
cp "$scratch"/one/*.deb "$scratch"/one/*.changes "$scratch"/one/*.buildinfo "$out"
if [ -n "$twice" ]; then
  build_in "$scratch/another/and/deeper"
  for package in "$scratch"/one/*.deb; do
    cmp "$package" "$scratch/another/and/deeper/$(basename "$package")" || {
      echo "Two builds gave different bytes." >&2
      exit 1
    }
    dpkg-deb -x "$package" "$scratch/unpacked"
  done
  if grep -rlaF -e "$scratch" -e "$PWD" "$scratch/unpacked"; then
    echo "These files name the place that they were built in." >&2
    exit 1
  fi
  echo "Two builds in two places gave the same bytes."
fi
echo "The packages are in $out."
