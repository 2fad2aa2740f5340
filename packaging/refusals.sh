#!/usr/bin/env bash
# Brings the program each refusal that there is, by a stick that has it or by what befalls the kiosk
# while it reads, and leaves a picture of each: packaging/refusals.sh FOLDER; open
# FOLDER/index.html. Nothing of it is played: the reader really dies, runs out of
# time and memory; the stick really cannot be read, and the disk cannot be written to.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/walking.sh "$@"
bin=$(dirname "$hearth")
"$bin/../tests/refused_sticks" "$scratch" >sticks.txt

# The program as it is, with a reader to which things happen: the pack's number says which.
mkdir -p there/bin there/share
cp "$hearth" there/bin/
cp -r "$bin/../share/hearth" there/share/
cat >there/bin/hearth-pack <<END
#!/bin/sh
# read-pack ID SEQUENCE --assets FOLDER --memory BYTES --seconds SECONDS
case "\$3" in
  51) kill -SEGV \$\$ ;;
  52) kill -XCPU \$\$ ;;
  53) exec "$bin/hearth-pack" "\$1" "\$2" "\$3" "\$4" "\$5" "\$6" 50000000 "\$8" "\$9" ;;
  62) chmod a-w "$scratch/state/packs" ;;
esac
exec "$bin/hearth-pack" "\$@"
END
chmod +x there/bin/hearth-pack
chmod a-r usb/61/hearth/*.hearthpack
as_anybody=()  # root may read and write everything; the kiosk's user may not
[ "$(id -u)" -ne 0 ] || as_anybody=(setpriv --bounding-set=-dac_override,-dac_read_search
  --inh-caps=-dac_override,-dac_read_search)

{
  begin_with 2
  echo 'idle 130'
  while read -r number _; do
    echo "insert $number"
    refused "$number"
    echo "picture $folder/$number.png"
    echo "remove $number"
  done <sticks.txt
  echo 'tap tile "Meetings"'
  echo "picture $folder/while-visiting.png"
} >walk.txt
xvfb-run -a -s "-screen 0 2160x2160x24 -nolisten tcp" ${as_anybody[@]+"${as_anybody[@]}"} \
  there/bin/hearth --usb usb --trust trust.toml --state state --window 1080x1920 \
  --now 2026-11-24T14:35 --script walk.txt 2>journal.txt || { cat journal.txt >&2; exit 1; }

{
  echo '<!doctype html><meta charset="utf-8"><title>Hearth: every refusal</title>'
  echo '<style>body{font:16px sans-serif;margin:24px}figure{display:inline-block;margin:8px}'
  echo 'img{height:640px;border:1px solid #999}</style>'
  while read -r number _; do
    echo "<figure><a href=$number.png><img loading=lazy src=$number.png alt=$number></a>" \
      "<figcaption>$number</figcaption></figure>"
  done <sticks.txt
} >"$folder/index.html"
echo "All $(wc -l <sticks.txt) refusals are in $folder/index.html."
