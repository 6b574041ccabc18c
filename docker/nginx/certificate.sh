#!/bin/sh
# Makes a self-signed certificate where there is none, so that the first start works.
set -eu
folder="${CERTIFICATES:-/etc/nginx/certificates}"
if [ -e "$folder/server.crt" ] && [ -e "$folder/server.key" ]; then
  echo "The certificate is the one in the folder of certificates."
elif [ -e "$folder/server.crt" ] || [ -e "$folder/server.key" ]; then
  echo "The folder of certificates needs both server.crt and server.key: one is missing." >&2
  exit 1
else
  case "$BENHOC_HOST" in
    *[!0-9.]*) names="DNS:$BENHOC_HOST" ;;
    *) names="IP:$BENHOC_HOST" ;;
  esac
  umask 077
  openssl req -x509 -newkey rsa:2048 -nodes -days 825 -subj "/CN=$BENHOC_HOST" \
    -addext "subjectAltName=$names,DNS:localhost,IP:127.0.0.1" \
    -keyout "$folder/server.key.new" -out "$folder/server.crt.new"
  mv "$folder/server.key.new" "$folder/server.key"
  mv "$folder/server.crt.new" "$folder/server.crt"
  echo "Made a self-signed certificate for $BENHOC_HOST; put your own into its place."
fi
