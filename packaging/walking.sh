# Sourced by scripts that walk a kiosk through sticks: where things are, and the steps they share.
# It goes to an empty folder of its own, which is removed at the end; pictures are for $folder.
#   . packaging/walking.sh FOLDER
root=$PWD
hearth=$(realpath "${HEARTH:-build/release/bin/hearth}")  # HEARTH: another build
pack=$(dirname "$hearth")/hearth-pack
mkdir -p "${1:?"usage: $0 FOLDER"}"
folder=$(cd "$1" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"

say_pin() { printf 'type "271828"\ntap "OK"\n'; }
# The kiosk has a trust list, and nobody has a PIN yet: begin_with STICK
begin_with() {
  printf 'insert %s\nwait "A PIN for" 60\n' "$1"
  say_pin
  say_pin
  echo "remove $1"
}
come_in_as_lead() {
  printf 'tap "Easier to use"\ntap "Staff"\ntap "Lead 1"\n'
  say_pin
}
refused() { echo "wait \"We didn’t use this update. Nothing has changed. Refusal $1\" 60"; }
# play SCRIPT [OPTION...], of $hearth
play() {
  local script=$1
  shift
  xvfb-run -a -s "-screen 0 2160x2160x24 -nolisten tcp" "$hearth" --usb usb --state state \
    --window 1080x1920 --now 2026-11-24T14:35 "$@" --script "$script"
}
