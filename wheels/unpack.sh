#!/bin/sh
# unpack.sh FOLDER SUITE PACKAGE...: the files of some packages of a Debian, for gcc; once fetched,
# they stay.
#
# Needs apt-get and dpkg-deb, and no root: nothing is installed.  MIRROR is Debian's.
set -eu
folder=$1 suite=$2
shift 2
[ "$(cat "$folder/complete" 2>/dev/null)" != "$*" ] || exit 0
mirror=${MIRROR:-http://deb.debian.org/debian}
keys=/usr/share/keyrings/debian-archive-keyring.gpg
for needed in apt-get dpkg-deb; do
	command -v $needed >/dev/null || { echo "unpack: no $needed: Debian or Ubuntu is needed" >&2; exit 1; }
done
[ -e $keys ] || { echo "unpack: no $keys (Debian: debian-archive-keyring)" >&2; exit 1; }

rm -rf "$folder"
mkdir -p "$folder/apt/lists/partial" "$folder/apt/archives/partial"
cd "$folder"
# What a frozen mirror has is signed, but out of date.
echo "deb [signed-by=$keys] $mirror $suite main" >apt/sources.list
: >apt/status
cat >apt/conf <<END
Dir::Etc::sourcelist "$folder/apt/sources.list";
Dir::Etc::sourceparts "-";
Dir::State "$folder/apt";
Dir::State::lists "$folder/apt/lists";
Dir::State::status "$folder/apt/status";
Dir::Cache "$folder/apt";
APT::Architectures "amd64";
APT::Architecture "amd64";
APT::Sandbox::User "";
Acquire::Check-Valid-Until "false";
END
export APT_CONFIG="$folder/apt/conf"
apt-get -q update
apt-get -q download "$@"
for package in *.deb; do dpkg-deb -x "$package" .; done
rm -rf apt ./*.deb

# Links to absolute paths would lead out of the folder.
find . -type l | while read -r link; do
	case $(readlink "$link") in
	/*) ln -sf "$(realpath -ms --relative-to="$(dirname "$link")" ".$(readlink "$link")")" "$link" ;;
	esac
done
echo "$*" >complete
