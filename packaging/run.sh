#!/usr/bin/env bash
# Installs what is missing, builds, and shows the sample center. Without a display it starts a
# virtual one, walks through the screens by script, and leaves the pictures in build/pictures/.
# With a display, options are handed on to hearth: packaging/run.sh --window 1080x1920 --language es
set -euo pipefail
cd "$(dirname "$0")/.."
bash packaging/install-packages.sh build
cmake --preset release -DHEARTH_TESTS=OFF >/dev/null
cmake --build --preset release
if [ -n "${DISPLAY:-}" ]; then
  exec build/release/bin/hearth --data data --state build/state "$@"
fi
echo "There is no display: pictures of the screens go to build/pictures/."
bash packaging/pictures.sh build/pictures
