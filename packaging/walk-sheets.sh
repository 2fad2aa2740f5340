#!/usr/bin/env bash
# A lead copies the listings to a stick, brings one with edited spreadsheets, sees what would change,
# says yes, and takes it back, all by script in the real programs; leaves a picture of each step:
# packaging/walk-sheets.sh FOLDER.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/walking.sh "$@"

"$pack" keygen keys --no-password >/dev/null
cp -r "$root/data" center
mkdir -p usb/first/hearth usb/empty usb/office usb/few
"$pack" build center --key keys/pack.key -o usb/first/hearth/fernbrook.hearthpack 2>/dev/null
cp keys/trust.toml .
# What staff may bring: a name changed, a row gone, a time that is none. And a sheet with little left.
sed -e 's/Noon Basics/Noon Circle/' -e '/Candlelight Meeting/d' \
  -e '/^steps-and-coffee-tue,/s/Tuesday,14:00/Tuesday,8 o/' center/meetings.csv >usb/office/meetings.csv
head -6 center/meetings.csv >usb/few/meetings.csv
# A name changed in what goes out, by LibreOffice where it is there, as staff would.
if command -v soffice >/dev/null; then
  office() { soffice "-env:UserInstallation=file://$scratch/profile" --headless "$@" >/dev/null 2>&1; }
  "$pack" export xlsx center -o out >/dev/null
  office --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2' \
    --outdir sheet out/meetings.xlsx
  sed 's/Noon Basics/Noon Circle/' sheet/*.csv >meetings.csv
  mkdir -p usb/edited/hearth
  office --infilter=CSV:44,34,76,1 --convert-to xlsx --outdir usb/edited/hearth meetings.csv
else
  echo "LibreOffice is not here: what it saves is skipped."
fi

propose() {
  printf 'tap "Use listings from stick"\nwait "Read them" 60\n'
  printf 'tap "Read them"\nwait "This would change" 60\n'
}
{
  begin_with first
  come_in_as_lead
  echo "picture $folder/1-listings.png"
  echo 'insert empty'
  echo 'tap "Copy listings to stick"'
  echo 'wait "The listings are on the stick" 60'
  echo "picture $folder/2-copied.png"
  echo 'tap "Back"'
  echo 'remove empty'
  echo 'tap "Use listings from stick"'
  echo 'wait "That did not work" 60'
  echo "picture $folder/3-no-stick.png"
  echo 'insert office'
  echo 'tap "Try again"'
  echo 'wait "Read them" 60'
  echo "picture $folder/4-found.png"
  echo 'tap "Read them"'
  echo 'wait "This would change" 60'
  echo "picture $folder/5-proposed.png"
  echo 'tap "Put it on the screen"'
  echo 'wait "The new listings are on the screen" 60'
  echo "picture $folder/6-shown.png"
  echo 'tap "Back"'
  echo 'expect "Undo the listings from spreadsheets"'
  echo "picture $folder/7-listings.png"
  echo 'tap "Undo the listings from spreadsheets"'
  echo 'wait "It is as it was before" 60'
  echo "picture $folder/8-undone.png"
  echo 'tap "Back"'
  echo 'remove office'
  if [ -d usb/edited ]; then
    echo 'insert edited'
    propose
    echo 'expect "Noon Circle"'
    echo 'expect "Changed: name"'
    echo 'absent "Gone: it is not in the file"'
    echo "picture $folder/10-libreoffice.png"
    echo 'tap "Keep what is shown"'
    echo 'remove edited'
  fi
  echo 'insert few'
  propose
  echo 'tap "Put it on the screen"'
  echo 'expect "Yes, show the new ones"'
  echo "picture $folder/9-loses-many.png"
  echo 'tap "Keep what is shown"'
  echo 'tap "Leave staff"'
} >walk.txt
play walk.txt --trust trust.toml
# What went out are workbooks that say what is shown.
for table in meetings resources notices rooms; do
  [ -s "usb/empty/hearth/$table.xlsx" ] || { echo "There is no $table.xlsx on the stick." >&2; exit 1; }
done
find usb/office -name hearth-problems.txt -size +0 | grep -q . ||
  { echo "There is no page of what is to be mended on the stick." >&2; exit 1; }
echo "The pictures are in $folder."
