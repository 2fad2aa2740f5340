#!/usr/bin/env bash
# Sets a kiosk up from a first stick, updates it, and brings it sticks that it refuses, all by script
# in the real programs; leaves a picture of each step: packaging/walk-packs.sh FOLDER.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/walking.sh "$@"

"$pack" keygen keys --no-password >words.txt
"$pack" keygen other --no-password >/dev/null

# stick NAME SEQUENCE [KEYS]: a pack of the sample center, signed
stick() {
  rm -rf center && cp -r "$root/data" center
  sed -i "s/^sequence = .*/sequence = $2/" center/pack.toml
  mkdir -p "usb/$1/hearth"
  "$pack" build center --key "${3:-keys}/pack.key" -o "usb/$1/hearth/fernbrook-$2.hearthpack" >/dev/null
}
stick first 41
cp keys/trust.toml usb/first/hearth/
stick next 42
stick older 40
stick stranger 43 other
stick unsigned 44 && rm usb/unsigned/hearth/*.minisig
stick torn 45 && echo "untrusted comment: torn" >usb/torn/hearth/fernbrook-45.hearthpack.minisig
stick changed 46 && printf 'x' | dd of=usb/changed/hearth/fernbrook-46.hearthpack bs=1 seek=2000 conv=notrunc status=none
stick elsewhere 48 && rm usb/elsewhere/hearth/* &&
  sed -i 's/^id = .*/id = "oakhill"/' center/pack.toml &&
  "$pack" build center --key keys/pack.key -o usb/elsewhere/hearth/oakhill-48.hearthpack >/dev/null
refusals="older:22 stranger:14 unsigned:11 torn:12 changed:15 elsewhere:21"
# With the minisign program other things can be signed than hearth-pack would.
if command -v minisign >/dev/null; then
  stick swapped 47
  minisign -S -s keys/pack.key -m usb/swapped/hearth/fernbrook-47.hearthpack \
    -t hearth-pack:fernbrook:49 >/dev/null
  mkdir -p usb/broken/hearth && echo "no pack" >usb/broken/hearth/fernbrook-50.hearthpack
  minisign -S -s keys/pack.key -m usb/broken/hearth/fernbrook-50.hearthpack \
    -t hearth-pack:fernbrook:50 >/dev/null
  refusals="$refusals swapped:16 broken:32"
fi

{
  echo 'expect "This kiosk waits for its first stick"'
  echo "picture $folder/1-waiting.png"
  echo 'insert first'
  echo 'wait "Compare six words" 30'
  echo "picture $folder/2-compare.png"
  echo 'tap "They are the same"'
  echo 'wait "A PIN for" 60'
  echo "picture $folder/3-first-pin.png"
  say_pin
  say_pin
  echo 'expect tile "Meetings"'
  echo 'remove first'
  echo 'idle 130'
  echo 'absent "Listings updated"'
  echo 'tap tile "Meetings"'
  echo 'insert next'
  echo 'wait "Listings updated" 60'
  echo "picture $folder/4-while-visiting.png"
  echo 'tap "I'"'"'m done"'
  echo 'expect "Listings updated"'
  echo "picture $folder/5-updated.png"
  echo 'remove next'
  for refusal in $refusals; do
    echo "insert ${refusal%:*}"
    refused "${refusal#*:}"
    echo "picture $folder/refusal-${refusal#*:}.png"
    echo "remove ${refusal%:*}"
  done
  come_in_as_lead
  echo 'expect "42"'
  echo "picture $folder/6-listings.png"
  echo 'tap "Go back to pack 41"'
  echo 'wait "Go forward to pack 42" 30'
  echo 'expect "41"'
  echo "picture $folder/7-gone-back.png"
  echo 'tap "Leave staff"'
} >walk.txt
play walk.txt
# After a restart it is as it was: the earlier pack, and a PIN.
printf 'expect tile "Meetings"\ntap "Easier to use"\ntap "Staff"\nexpect "Lead 1"\n' >again.txt
play again.txt
echo "The pictures are in $folder."
