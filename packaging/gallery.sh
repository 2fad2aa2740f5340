#!/usr/bin/env bash
# A page with pictures of every screen in every look (shapes, colours, languages, sizes of text):
# packaging/gallery.sh FOLDER [LOOK...]. Open FOLDER/index.html, beside the design's pictures.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:?"usage: packaging/gallery.sh FOLDER [LOOK...]"}
build=${HEARTH_BUILD:-build/release}  # HEARTH_BUILD: another build
cmake --build "$build" --target gallery >/dev/null
"$build/tests/gallery" "$@"
{
  echo '<!doctype html><meta charset="utf-8"><title>Hearth: every screen</title>'
  echo '<style>body{font:16px sans-serif;margin:24px}figure{display:inline-block;margin:8px}'
  echo 'img{height:480px;border:1px solid #999}figcaption{font-size:13px}</style>'
  for look in "$folder"/*/; do
    echo "<h2>$(basename "$look")</h2>"
    for picture in "$look"*.png; do
      name=$(basename "$picture" .png)
      echo "<figure><a href=\"$(basename "$look")/$name.png\"><img loading=lazy" \
        "src=\"$(basename "$look")/$name.png\" alt=\"$name\"></a><figcaption>$name</figcaption></figure>"
    done
  done
} >"$folder/index.html"
echo "The gallery is $folder/index.html."
