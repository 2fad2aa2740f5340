#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test. Quick when nothing changed.
set -euo pipefail
cd "$(dirname "$0")/.."
bash packaging/install-packages.sh test
cmake --workflow --preset ci
