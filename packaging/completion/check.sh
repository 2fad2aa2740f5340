#!/usr/bin/env bash
# Whether bash completes every option and command that the programs name in --help:
# check.sh FOLDER, the folder of hearth and hearth-pack.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
PATH=$1:$PATH
. /usr/share/bash-completion/bash_completion
. "$here/hearth"
. "$here/hearth-pack"

# completes WORD... : what is offered for the last word
completes() {
  COMP_WORDS=("$@")
  COMP_CWORD=$(($# - 1))
  COMP_LINE="$*"
  COMP_POINT=${#COMP_LINE}
  COMPREPLY=()
  "_${1//-/_}" "$1" "${!#}" "${*: -2:1}"
  printf '%s\n' "${COMPREPLY[@]}"
}

wrong=0
# all_of CALL... : each long option of its help is offered
all_of() {
  local offered option
  offered=$(completes "$@" --)
  for option in $("$@" --help | grep -oE '^ +(-[a-z],)?--[a-z-]+' | grep -oE -- '--[a-z-]+'); do
    grep -qx -- "$option" <<<"$offered" || { echo "$* $option is not completed." >&2; wrong=1; }
  done
}
# commands_of CALL... : each of its commands is offered, and has all of its options
commands_of() {
  local offered command
  offered=$(completes "$@" "")
  for command in $("$@" --help | sed -n '/^Subcommands:/,$ s/^  \([a-z][a-z-]*\) .*/\1/p'); do
    grep -qx -- "$command" <<<"$offered" || { echo "$* $command is not completed." >&2; wrong=1; }
    all_of "$@" "$command"
    commands_of "$@" "$command"
  done
}
all_of hearth
all_of hearth-pack
commands_of hearth-pack
[ "$(completes hearth --theme e)" = evening ] || { echo "--theme is not completed." >&2; wrong=1; }
[ $wrong -eq 0 ] && echo "Every option and command is completed."
exit $wrong
