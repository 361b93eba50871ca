#!/bin/sh
# sysroot.sh FOLDER: the C library of Debian 11 (glibc 2.31) and its headers, for gcc --sysroot.
#
# Needs apt-get and dpkg-deb, and no root: nothing is installed.  MIRROR is Debian's.
set -eu
folder=$1
[ ! -e "$folder/complete" ] || exit 0
mirror=${MIRROR:-http://deb.debian.org/debian}
keys=/usr/share/keyrings/debian-archive-keyring.gpg
for needed in apt-get dpkg-deb; do
	command -v $needed >/dev/null || { echo "sysroot: no $needed: Debian or Ubuntu is needed" >&2; exit 1; }
done
[ -e $keys ] || { echo "sysroot: no $keys (Debian: debian-archive-keyring)" >&2; exit 1; }

rm -rf "$folder"
mkdir -p "$folder/apt/lists/partial" "$folder/apt/archives/partial"
cd "$folder"
echo "deb [signed-by=$keys] $mirror bullseye main" >apt/sources.list
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
END
export APT_CONFIG="$folder/apt/conf"
apt-get -q update
apt-get -q download libc6 libc6-dev linux-libc-dev libcrypt1 libcrypt-dev
for package in *.deb; do dpkg-deb -x "$package" .; done
rm -rf apt ./*.deb

# Links to absolute paths would lead out of the folder.
find . -type l | while read -r link; do
	case $(readlink "$link") in
	/*) ln -sf "$(realpath -ms --relative-to="$(dirname "$link")" ".$(readlink "$link")")" "$link" ;;
	esac
done
touch complete
