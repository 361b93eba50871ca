#!/bin/sh
# debian-root.sh FOLDER SUITE PACKAGE: a minimal Debian with one more package; once made, it stays.
# It is made aside and moved into its place whole.  As root.
set -e
folder=$1 suite=$2 package=$3
[ ! -d "$folder" ] || exit 0
mkdir -p "$(dirname "$folder")"
new=$(mktemp -d "$folder.XXXXXX")
trap 'rm -rf "$new"' EXIT
trap 'exit 1' HUP INT TERM
debootstrap --variant=minbase --include="$package" "$suite" "$new" \
    "${MIRROR:-http://deb.debian.org/debian}"
rm -rf "$new"/var/cache/apt/archives/*.deb "$new"/var/lib/apt/lists/*
chmod 755 "$new"
mv -T "$new" "$folder"
