#!/bin/sh
# root.sh FOLDER: a Debian 12 for arm64 with Python, and what the tests need; once made, it stays.
#
# Its packages are unpacked, and not configured: what their scripts would do is done here, as far as
# it is missed.  No root is needed.
set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
root=$1
[ ! -e "$root/etc/passwd" ] || exit 0
sh "$top/wheels/unpack.sh" "$root" bookworm arm64 install \
    base-files bash binutils check coreutils dash diffutils findutils gcc grep hostname libbpf-dev \
    libc6-dev libpython3.11-testsuite libsubunit-dev make mawk procps python3 python3-dev python3-pip \
    python3-setuptools python3-wheel sed systemtap-sdt-dev util-linux zlib1g-dev
ln -sf mawk "$root/usr/bin/awk"
ln -sf gcc "$root/usr/bin/cc"
# Its Python has the same name in it as out of it.  The link leads to the root from both sides.
above=$root$(dirname "$root")
mkdir -p "$above"
ln -sfn "$(realpath --relative-to="$above" "$root")" "$root$root"
echo 'root:x:0:
user:x:1000:' >"$root/etc/group"
echo 'root:x:0:0:root:/root:/bin/sh
user:x:1000:1000:user:/tmp:/bin/sh' >"$root/etc/passwd"
