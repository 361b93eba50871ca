#!/bin/sh
# unpack.sh FOLDER SUITE ARCHITECTURE HOW PACKAGE...: packages of a Debian, unpacked into a folder:
# for gcc, or to change the root to.
#
# HOW is `download`, these packages alone; or `install`, and all that they depend on.
# Needs apt-get and dpkg-deb, and no root: nothing is installed, no script of a package runs.
# What is there already stays, as long as the packages are the same.  MIRROR is Debian's.
set -eu
folder=$1 suite=$2 architecture=$3 how=$4
shift 4
contents="$suite $architecture $how $*"
[ "$(cat "$folder/complete" 2>/dev/null)" != "$contents" ] || exit 0
command -v dpkg-deb >/dev/null || { echo "unpack: no dpkg-deb: Debian or Ubuntu is needed" >&2; exit 1; }
. "$(dirname "$0")/apt.sh"

# It is made aside: without a network, the one that is there stays.
[ ! -e "$folder" ] || [ -e "$folder/complete" ] || { echo "unpack: $folder: none of ours" >&2; exit 1; }
mkdir -p "$(dirname "$folder")"
target=$(cd "$(dirname "$folder")" && pwd)/$(basename "$folder")
folder=$(mktemp -d "$target.XXXXXX")
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM
chmod 755 "$folder"
cd "$folder"
own_apt unpack "$folder/apt" deb "$suite" "$architecture"
case $how in
download) (cd apt/archives && apt-get -q download "$@") ;;
install) apt-get -qy --download-only install "$@" ;;
esac
# In a system /lib is /usr/lib, but packages say either.
if [ "$how" = install ]; then
	for link in bin sbin lib; do mkdir -p usr/$link; ln -s usr/$link $link; done
fi
for package in apt/archives/*.deb; do
	dpkg-deb --fsys-tarfile "$package" | tar -x --no-same-owner --keep-directory-symlink
done
rm -rf apt

# Links to absolute paths would lead out of the folder.
find . -type l | while read -r link; do
	case $(readlink "$link") in
	/*) ln -sf "$(realpath -ms --relative-to="$(dirname "$link")" ".$(readlink "$link")")" "$link" ;;
	esac
done
echo "$contents" >complete
rm -rf "$target"
mv -T "$folder" "$target"
