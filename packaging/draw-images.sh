#!/usr/bin/env bash
# The sample center's pictures, data/images/*.png, from their drawings, assets/images/*.svg.
# Needed only after a drawing was changed. From Debian's librsvg2-bin: rsvg-convert.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p data/images
for drawing in assets/images/*.svg; do
  rsvg-convert --width 1200 --output "data/images/$(basename "$drawing" .svg).png" "$drawing"
done
