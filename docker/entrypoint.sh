#!/bin/sh
# Starts the launcher as the container's process, so that it gets the signals. The launcher checks
# the settings, waits for the database, prepares the domain and starts the server.
set -eu

home="${BENHOC_HOME:-/opt/benhoc}"

if [ "${1:-start}" = healthy ]; then
  exec java -XX:TieredStopAtLevel=1 -Xmx32m -cp "$home/launcher" vn.benhoc.launcher.Healthy
fi

if [ -z "${LMS_DB_URL:-}" ]; then
  echo "Bến Học did not start. LMS_DB_URL is missing: in a container the database is another one, such as jdbc:mariadb://database:3306/lms" >&2
  exit 1
fi

exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx64m \
  -Dpayara.home="$home/payara6" \
  -Dlms.ear="$home/ben-hoc.ear" \
  -cp "$home/launcher:$home/lib/*" \
  vn.benhoc.launcher.Launcher
