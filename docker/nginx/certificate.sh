#!/bin/sh
# Makes a self-signed certificate where none was mounted, so that the first start works.
set -eu
folder="${CERTIFICATES:-/etc/nginx/certificates}"
if [ -s "$folder/server.crt" ] && [ -s "$folder/server.key" ]; then
  exit 0
fi
openssl req -x509 -newkey rsa:2048 -nodes -days 825 -subj "/CN=$BENHOC_HOST" \
  -addext "subjectAltName=DNS:$BENHOC_HOST" \
  -keyout "$folder/server.key" -out "$folder/server.crt"
chmod 600 "$folder/server.key"
echo "Made a self-signed certificate for $BENHOC_HOST; put your own into docker/certificates."
