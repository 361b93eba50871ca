#!/bin/sh
# root.sh FOLDER SUITE PACKAGE...: a minimal Debian with more packages; once made, it stays.
# It is made aside and moved into its place whole.  As root.  MIRROR is Debian's.
set -e
folder=$1 suite=$2
shift 2
[ ! -d "$folder" ] || exit 0
scripts=/usr/share/debootstrap/scripts
script=$scripts/$suite
[ -e "$script" ] || script=$scripts/sid		# a suite that is newer than this debootstrap
mkdir -p "$(dirname "$folder")"
new=$(mktemp -d "$folder.XXXXXX")
trap 'rm -rf --one-file-system "$new"' EXIT	# debootstrap may leave /proc and /sys there
trap 'exit 1' HUP INT TERM
debootstrap --variant=minbase "$suite" "$new" "${MIRROR:-http://deb.debian.org/debian}" "$script"
# What a frozen mirror has is signed, but out of date.
echo 'Acquire::Check-Valid-Until "false";' >"$new/etc/apt/apt.conf.d/frozen-mirror"
# debootstrap's own --include does not know of alternatives and virtual packages.
unshare --mount sh -ec '
	mount -t proc proc "$1/proc"
	new=$1
	shift
	export DEBIAN_FRONTEND=noninteractive
	chroot "$new" apt-get -q update
	chroot "$new" apt-get -qy install --no-install-recommends "$@"' sh "$new" "$@" </dev/null
rm -rf "$new"/var/cache/apt/archives/*.deb "$new"/var/lib/apt/lists/*
chmod 755 "$new"
mv -T "$new" "$folder"
