#!/bin/sh
# Starts the launcher as the container's process, so that it gets the signals. The launcher checks
# the settings, waits for the database, prepares the domain and starts the server.
#
#   (nothing)    starts the server
#   healthy      ends with 0 if it is ready
#   import -D…   sends a file of items to it
set -eu

home="${BENHOC_HOME:-/opt/benhoc}"

refuse() {
  echo "Bến Học did not start. $1" >&2
  exit 1
}

# A password may come from a file whose name is in …_FILE.
from_file() {
  eval "value=\${$1:-} file=\${$1_FILE:-}"
  if [ -z "$value" ] && [ -n "$file" ]; then
    [ -r "$file" ] || refuse "The file $file of $1_FILE can't be read."
    value="$(cat "$file")"
    export "$1=$value"
  fi
}
from_file LMS_DB_PASSWORD
from_file LMS_DEMO_PASSWORD
from_file LMS_SEAL_KEYS
[ "${LMS_DEMO:-}" = true ] || from_file LMS_ADMIN_PASSWORD

case "${1:-start}" in
  start) ;;
  healthy)
    exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx32m -cp "$home/launcher" \
      vn.benhoc.launcher.Healthy
    ;;
  import)
    shift
    exec java -XX:TieredStopAtLevel=1 -Xmx64m \
      -Dlms.url="http://127.0.0.1:${LMS_HTTP_PORT:-8480}/" -Dpassword="${LMS_DEMO_PASSWORD:-}" "$@" \
      -cp "$home/launcher:$home/lib/*" vn.benhoc.launcher.ImportCommand
    ;;
  *) refuse "It knows start, healthy and import, not $1." ;;
esac

if [ -z "${LMS_DB_URL:-}" ]; then
  refuse "LMS_DB_URL is missing: in a container the database is another one, such as jdbc:mariadb://database:3306/lms"
fi
if [ "${LMS_DEMO:-}" = true ] && [ -z "${LMS_DEMO_PASSWORD:-}" ]; then
  refuse "LMS_DEMO_PASSWORD is missing: the demo's accounts have no password that everybody knows."
fi

exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx64m \
  -Dpayara.home="$home/payara6" \
  -Dlms.ear="$home/ben-hoc.ear" \
  -cp "$home/launcher:$home/lib/*" \
  vn.benhoc.launcher.Launcher
