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

# A key of 256 bits, with a name: papers can be opened with it alone.
if [ ! -s seal ]; then
  name="$(head -c 4 /dev/urandom | od -An -tx1 | tr -d ' \n')"
  printf '%s:%s\n' "$name" "$(head -c 32 /dev/urandom | base64)" > seal.new
  mv seal.new seal
  echo "Made the key 'seal'."
fi
