#!/usr/bin/env bash
# What packaging/session/stick does with a stick, and what it refuses. Sticks, the kernel's tree and
# mount are made up: they are files below a scratch folder, so no right is needed and nothing is
# mounted. Real sticks: packaging/README.md, by hand.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
stick=$here/session/stick
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HEARTH_STICKS=$scratch/usb HEARTH_SYS=$scratch/sys HEARTH_DEV=$scratch/dev
mkdir -p "$scratch"/{usb,dev,bin,mounted,sys/class/block}
export PATH=$scratch/bin:$PATH SCRATCH=$scratch

# A mount is a file with its options, named as its place; a place in `busy` cannot be unmounted.
command_of() { cat >"$scratch/bin/$1"; chmod +x "$scratch/bin/$1"; }
command_of mount <<'SH'
#!/bin/sh
echo "mount $*" >>"$SCRATCH/calls"
while [ $# -gt 2 ]; do case $1 in -o) options=$2; shift 2 ;; -t) shift 2 ;; *) shift ;; esac; done
case $options in rw*) [ ! -e "$SCRATCH/locked" ] || exit 32 ;; esac
echo "$options" >"$SCRATCH/mounted/${2##*/}"
SH
command_of umount <<'SH'
#!/bin/sh
echo "umount $*" >>"$SCRATCH/calls"
for place; do :; done
[ "$1" = --lazy ] || [ ! -e "$SCRATCH/busy" ] || exit 32
rm "$SCRATCH/mounted/${place##*/}"
SH
command_of mountpoint <<'SH'
#!/bin/sh
[ -e "$SCRATCH/mounted/${2##*/}" ]
SH
command_of findmnt <<'SH'
#!/bin/sh
for place; do :; done
cat "$SCRATCH/mounted/${place##*/}"
SH
command_of blkid <<'SH'
#!/bin/sh
for device; do :; done
cat "$device"
SH
command_of sync <<'SH'
#!/bin/sh
echo "sync $*" >>"$SCRATCH/calls"
SH

wrong=0
fail() { echo "sticks: $1" >&2; wrong=1; }
# plug NAME TYPE CLASS... : a stick with this file system and these interfaces on its USB device
plug() {
  local name=$1 type=$2 device=$scratch/sys/devices/usb-$1
  shift 2
  printf '%s' "$type" >"$scratch/dev/$name"
  mkdir -p "$device/host/block/$name"
  echo 1234 >"$device/idVendor"
  local number=0
  for class in "$@"; do
    mkdir -p "$device/if$((++number))"
    echo "$class" >"$device/if$number/bInterfaceClass"
  done
  ln -sfn "$device/host/block/$name" "$scratch/sys/class/block/$name"
}
shown() { cat "$scratch/mounted/$1" 2>/dev/null || echo none; }

plug sda1 vfat 08
"$stick" add sda1
for option in ro nosuid nodev noexec nosymfollow; do
  [[ ,$(shown sda1), == *,$option,* ]] || fail "a stick is mounted without $option"
done
[ -d "$scratch/usb/sda1" ] || fail "a mount does not appear below the folder of --usb"

for type in ext4 ntfs iso9660 ""; do
  plug sdb1 "$type" 08
  ! "$stick" add sdb1 2>/dev/null || fail "a stick with \"$type\" was mounted"
  [ ! -e "$scratch/usb/sdb1" ] || fail "a stick that was refused leaves its folder"
done
plug sdc1 vfat 08 03
! "$stick" add sdc1 2>"$scratch/said" || fail "a stick that is a keyboard as well was mounted"
grep -q "keyboard" "$scratch/said" || fail "why it was refused is not said"
for name in "" . .. ../sda1 sda1/x "sda1 x" "sda1;reboot" '$(id)' /dev/sda1 -h sdaaaaaaaaaaaaaaaaaaaaaaaa1; do
  ! "$stick" add "$name" 2>/dev/null || fail "\"$name\" was taken for a stick"
  ! printf 'write %s\n' "$name" | "$stick" write 2>/dev/null | grep -q ok || fail "\"$name\" was opened"
done

# Writable from "ok" to "done", however the kiosk leaves.
: >"$scratch/calls"
coproc KIOSK { "$stick" write; }
echo "write sda1" >&"${KIOSK[1]}"
read -r answer <&"${KIOSK[0]}"
[ "$answer" = ok ] || fail "a stick that is there is not opened: $answer"
[[ $(shown sda1) == rw,* ]] || fail "an open stick is not writable"
[[ ,$(shown sda1), == *,noexec,* ]] || fail "an open stick runs programs"
echo "done" >&"${KIOSK[1]}"
read -r answer <&"${KIOSK[0]}"
[ "$answer" = "done" ] || fail "a stick is not given back: $answer"
[[ $(shown sda1) == ro,* ]] || fail "a stick that was given back is writable"
grep -n . "$scratch/calls" | awk -F: '/sync/ {s=$1} /umount/ {u=$1} END {exit !(s && s < u)}' ||
  fail "a stick is not brought up to date before it is unmounted"
wait || true

printf 'write sda1\n' | "$stick" write >/dev/null
[[ $(shown sda1) == ro,* ]] || fail "a stick stays writable when the kiosk hangs up"

coproc KIOSK { exec "$stick" write; }
pid=$KIOSK_PID
echo "write sda1" >&"${KIOSK[1]}"
read -r answer <&"${KIOSK[0]}"
kill -TERM "$pid"
wait "$pid" 2>/dev/null || true
[[ $(shown sda1) == ro,* ]] || fail "a stick stays writable when its time is over"

printf 'write sda1\nmore\n' | "$stick" write >/dev/null
echo "rw,nosuid" >"$scratch/mounted/sda1"
"$stick" close
[[ $(shown sda1) == ro,* ]] || fail "close leaves a stick writable"

touch "$scratch/locked"
printf 'write sda1\n' | "$stick" write 2>/dev/null | grep -q "^no: " || fail "a locked stick is opened"
[[ $(shown sda1) == ro,* ]] || fail "a locked stick is gone after it was asked for"
rm "$scratch/locked"
touch "$scratch/busy"
printf 'write sda1\n' | "$stick" write | grep -q "^no: " || fail "a busy stick is opened"
"$stick" remove sda1
[ "$(shown sda1)" = none ] && [ ! -e "$scratch/usb/sda1" ] || fail "a stick that was pulled out stays"
printf 'write sda1\n' | "$stick" write | grep -q "^no: " || fail "a stick that is gone is opened"
for line in "" "reboot" "write" "write sda1 more"; do
  ! printf '%s\n' "$line" | "$stick" write 2>/dev/null | grep -q ok || fail "\"$line\" is answered"
done

[ $wrong -eq 0 ] && echo "Sticks are mounted and refused as they should be."
exit $wrong
