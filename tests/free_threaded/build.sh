#!/bin/sh
# build.sh [--with-thread-sanitizer] FOLDER: a free-threaded CPython 3.14 in FOLDER, made of
# Debian's source package.
#
# The version is forky's, or an older one where the mirror holds that only.
# Needs gcc, make, apt-get and no root: nothing is installed elsewhere.  MIRROR is Debian's.
set -eu
sanitizer=
case ${1-} in --with-thread-sanitizer) sanitizer=$1; shift ;; esac
[ $# = 1 ] || { sed -n '2,3s/^# //p' "$0" >&2; exit 2; }
folder=$1
[ ! -e "$folder/complete" ] || exit 0
. "$(dirname "$0")/../../wheels/apt.sh"
package=python3.14

[ ! -e "$folder" ] || [ -e "$folder/source" ] || { echo "build.sh: $folder: none of ours" >&2; exit 1; }
rm -rf "$folder"
mkdir -p "$folder/source"
folder=$(cd "$folder" && pwd)
cd "$folder/source"

# The tarball of an older patch release, whose signature nobody checks.
from_pool() {
	newest=$(apt-cache showsrc $package |
	    sed -n 's/^Version: 3\.14\.\([0-9]*\)-.*/\1/p' | head -n 1)
	[ -n "$newest" ] || return
	[ -n "${UNSIGNED-}" ] || {
		echo "build.sh: $mirror has no source of 3.14.$newest;" \
		    "UNSIGNED=1 takes an older one, whose signature is not checked" >&2
		return 1
	}
	for patch in $(seq $((newest - 1)) -1 $((newest - 3))); do
		curl -fsSO "$mirror/pool/main/p/$package/${package}_3.14.$patch.orig.tar.xz" && return
	done
	return 1
}

# The source package, with its signature checked.
own_apt build.sh "$PWD" deb-src forky "$(dpkg --print-architecture)"
apt-get -q source --download-only $package || from_pool
tar -xJf ${package}_*.orig.tar.xz --strip-components 1
./configure -q --disable-gil $sanitizer --prefix="$folder" --without-ensurepip --disable-test-modules
make -s -j"$(nproc)"
make -s install
cd "$folder"
[ -z "$sanitizer" ] || cp -r source/Tools/tsan .
rm -rf source
bin/python3.14t -VV
touch complete
