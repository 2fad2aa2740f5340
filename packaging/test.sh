#!/usr/bin/env bash
# Installs what is missing, builds, runs every test, then builds the Debian packages and installs them
# into a clean root (test-packages.sh). Quick when nothing changed.
set -euo pipefail
cd "$(dirname "$0")/.."
bash packaging/install-packages.sh test
# What is compiled here is not compiled once more for the packages.
export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$PWD} CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=locale  # the packages are built in another one
cmake --workflow --preset ci
bash packaging/test-packages.sh
