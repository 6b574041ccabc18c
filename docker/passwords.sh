#!/bin/sh
# Makes the passwords of this installation where there are none yet.
set -eu
umask 022
cd "${PASSWORDS:-/passwords}"

make() {
  if [ ! -s "$1" ]; then
    tr -dc 'a-hjkmnp-z2-9' < /dev/urandom | head -c "$2" > "$1.new"
    mv "$1.new" "$1"
    echo "Made the password '$1'."
  fi
}
make database 32
make demo 12
make administrator 12
