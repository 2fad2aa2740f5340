#!/usr/bin/env bash
# Builds the Debian packages twice and looks at them: lintian, units, man pages, completion, desktop
# files, the AppArmor profile. Then installs them into a clean Debian, where the programs are started
# from their places. What this machine has no right or tool for is said to be skipped, and why.
#   test-packages.sh          builds them first
#   test-packages.sh FOLDER   takes those that lie there
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-$PWD/build/deb}
if [ $# -eq 0 ]; then
  bash packaging/build-deb.sh --twice "$out"
else
  bash packaging/install-packages.sh package
fi
scratch=$(mktemp -d)
trap 'rm -rf --one-file-system "$scratch"' EXIT
here=packaging
step() { echo "packages: $*"; }
skipped() { echo "packages: SKIPPED: $*"; }

unpacked=$scratch/unpacked
for package in hearth hearth-pack; do dpkg-deb -x "$out"/${package}_*.deb "$unpacked"; done
units=$unpacked/usr/lib/systemd/system
[ -d "$units" ] || units=$unpacked/lib/systemd/system

# Hearth has no home page. Debian 13 asks for one; Debian 12 does not know the question.
. /etc/os-release
unasked=bad-distribution-in-changes-file no_page=()
if [ "$VERSION_ID" != 12 ]; then
  unasked=$unasked,appstream-metadata-validation-failed
  no_page=(--override=url-homepage-missing=info)
fi

step "lintian"
lintian --fail-on error,warning --suppress-tags "$unasked" "$out"/*.deb

step "hearth-pack is without graphics"
if dpkg-deb -f "$out"/hearth-pack_*.deb Depends | grep -E 'libgl1|libglx|libglfw|libx11|mesa|pango|font|imgui'; then
  echo "hearth-pack needs graphics." >&2
  exit 1
fi

step "man pages"
find "$unpacked/usr/share/man" -name '*.gz' | while read -r page; do
  said=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings --local-file "$page" 2>&1 >/dev/null)
  [ -z "$said" ] || { echo "$page: $said" >&2; exit 1; }
done
zcat "$unpacked/usr/share/man/man1/hearth.1.gz" | sed 's/\\-/-/g' >"$scratch/hearth.1"
zcat "$unpacked/usr/share/man/man5/hearth.toml.5.gz" >"$scratch/hearth.toml.5"
"$unpacked/usr/bin/hearth" --help | grep -oE -- '--[a-z-]+' | sort -u | while read -r option; do
  grep -qF -- "$option" "$scratch/hearth.1" ||
    { echo "hearth(1) does not know $option." >&2; exit 1; }
done
"$unpacked/usr/bin/hearth" --list-settings --config packaging/session/hearth.toml | sed 's/=.*//; s/.*\.//' | while read -r key; do
  grep -qx ".B $key" "$scratch/hearth.toml.5" ||
    { echo "hearth.toml(5) does not know $key." >&2; exit 1; }
done

step "completion, desktop file, metainfo"
bash $here/completion/check.sh "$unpacked/usr/bin"
desktop-file-validate "$unpacked"/usr/share/applications/*.desktop
appstreamcli validate --no-net --pedantic "${no_page[@]}" "$unpacked"/usr/share/metainfo/*.xml >"$scratch/metainfo" ||
  { cat "$scratch/metainfo" >&2; exit 1; }

step "sticks"
bash $here/test-sticks.sh

step "settings turn the touch screen"
for turned in 'normal 1 0 0 0 1 0 0 0 1' 'left 0 -1 1 1 0 0 0 0 1' 'right 0 1 0 -1 0 1 0 0 1' \
  'inverted -1 0 1 0 -1 1 0 0 1'; do
  mkdir -p "$scratch/bin"
  printf '#!/bin/sh\necho screen.rotation=%s\n' "${turned%% *}" >"$scratch/bin/hearth"
  chmod +x "$scratch/bin/hearth"
  PATH=$scratch/bin:$PATH RUNTIME_DIRECTORY=$scratch/x sh $here/session/x-server --configure-only
  grep -qF "\"TransformationMatrix\" \"${turned#* }\"" "$scratch/x/xorg.conf.d/60-rotation.conf" ||
    { echo "The touch screen is not turned ${turned%% *}." >&2; exit 1; }
done

step "AppArmor"
apparmor_parser --skip-kernel-load --skip-cache --quiet "$unpacked/etc/apparmor.d/hearth-kiosk" >"$scratch/log" 2>&1 ||
  { cat "$scratch/log" >&2; exit 1; }

step "exposure of the service that draws"
systemd-analyze security --offline=yes --threshold=20 --no-pager "$units/hearth.service" | tail -n 1

# A clean Debian of this machine's release, from the servers of its own list.
root=$scratch/root
sources=/etc/apt/sources.list.d/debian.sources
[ -e "$sources" ] || sources=/etc/apt/sources.list
if [ "$(id -u)" -ne 0 ] || ! unshare --mount true 2>/dev/null; then
  skipped "installing into a clean root: only root can make one, and mount in it."
  exit 0
fi
step "a clean root of $VERSION_CODENAME"
mmdebstrap --quiet --variant=minbase "$VERSION_CODENAME" "$root" "$sources" >"$scratch/mmdebstrap" 2>&1 || {
  cat "$scratch/mmdebstrap" >&2
  exit 1
}
for package in hearth hearth-pack; do cp "$out"/${package}_*.deb "$root/tmp/$package.deb"; done
cp $here/debian/tests/smoke $here/test-back.pl "$root/tmp"
inside() {
  unshare --mount --propagation slave sh -c '
    mount -t proc proc "$1/proc"; mount --rbind /dev "$1/dev"; mount -t tmpfs tmpfs "$1/run"
    root=$1; shift
    exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/tmp \
      DEBIAN_FRONTEND=noninteractive "$@"' sh "$root" "$@"
}
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
inside apt-get update -qq
step "hearth-pack is installed and works"
inside apt-get install -y -qq --no-install-recommends /tmp/hearth-pack.deb >"$scratch/log" 2>&1 || { cat "$scratch/log" >&2; exit 1; }
if inside dpkg-query -W -f '${Package}\n' | grep -E '^(libgl1|libglx|libglvnd|libx11|libegl|mesa|xserver|libpango|fonts-)'; then
  echo "hearth-pack brought graphics along." >&2
  exit 1
fi
inside hearth-pack check /usr/share/hearth/sample
step "hearth is installed"
inside apt-get install -y -qq --no-install-recommends /tmp/hearth.deb systemd xvfb xauth perl >"$scratch/log" 2>&1 || { cat "$scratch/log" >&2; exit 1; }
inside id hearth
inside sh -c 'test -d /run/hearth/usb || { systemd-tmpfiles --create hearth.conf && test -d /run/hearth/usb; }'
step "units"
inside systemd-analyze verify --man=no hearth.target hearth-x.service hearth.service hearth-screen.service \
  hearth-screen-again.service hearth-shaders.service hearth-stick@sda1.service hearth-stick-write.socket \
  hearth-stick-write@1.service 2>&1 | grep -i hearth && { echo "The units have mistakes." >&2; exit 1; }
step "the smoke test of the packages"
inside sh /tmp/smoke >"$scratch/log" 2>&1 || { cat "$scratch/log" >&2; exit 1; }
step "killed, it is back"
inside setpriv --reuid=hearth --regid=hearth --clear-groups xvfb-run -a -s "-screen 0 1080x1920x24" \
  perl /tmp/test-back.pl 2 5 hearth --data /usr/share/hearth/sample --state /var/lib/hearth
step "removed, nothing is left"
inside apt-get purge -y -qq hearth hearth-pack >"$scratch/log" 2>&1 || { cat "$scratch/log" >&2; exit 1; }
for left in /var/lib/hearth /var/cache/hearth /etc/hearth /etc/apparmor.d/hearth-kiosk /usr/share/hearth /usr/lib/hearth; do
  [ ! -e "$root$left" ] || { echo "$left is left after a purge." >&2; exit 1; }
done
step "all of it held."
