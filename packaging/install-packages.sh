#!/usr/bin/env bash
# Installs the Debian packages that Hearth needs, those that are missing only. Debian 12 or 13.
#   install-packages.sh build    to build and run
#   install-packages.sh test     what the tests need besides
#   install-packages.sh package  what the Debian packages and their tests need
set -euo pipefail

build=(
  build-essential cmake ninja-build pkg-config ccache gettext
  libimgui-dev libstb-dev libglfw3-dev libgl-dev libx11-dev libxrandr-dev
  libsqlite3-dev libpango1.0-dev libfreetype-dev libfontconfig-dev
  libical-dev libicu-dev libtomlplusplus-dev libcli11-dev nlohmann-json3-dev libcmark-dev
  libsodium-dev libglpk-dev libarchive-dev libseccomp-dev libsystemd-dev libexpat1-dev libxlsxwriter-dev libminizip-dev libqrencode-dev libpng-dev libturbojpeg0-dev libexif-dev
  fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji
  libgl1-mesa-dri xvfb xauth
)
test=(doctest-dev xdotool libxext-dev libxtst-dev libzbar-dev minisign)

package=(debhelper dh-apparmor bash-completion lintian systemd man-db desktop-file-utils appstream apparmor mmdebstrap dbus)

wanted=("${build[@]}")
[ "${1:-build}" = test ] && wanted+=("${test[@]}")
[ "${1:-build}" = package ] && wanted+=("${package[@]}")

missing=()
for package in "${wanted[@]}"; do
  state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$state" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || {
    echo "These packages are missing, and only root can install them: ${missing[*]}" >&2
    exit 1
  }
  as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
