#!/bin/sh
# inside.sh ROOT LOGS COMMAND...: run a command of this tree in a Debian of root.sh.
#
# It runs as root in a copy of the tree, and all that it writes is in memory and goes when it ends,
# but for the folder LOGS, which is build/ci in the copy.  The mounts are in a namespace of their
# own and end with its last process.
set -e
if [ -z "${INSIDE_NAMESPACE-}" ]; then
	above=$(mktemp -d)
	trap 'rmdir "$above"' EXIT
	trap 'exit 1' HUP INT TERM
	INSIDE_NAMESPACE=$above unshare --mount sh "$0" "$@"
	exit
fi
above=$INSIDE_NAMESPACE debian=$1 logs=$2
shift 2
top=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
root=$above/root

mount -t tmpfs none "$above"
mkdir "$above/upper" "$above/work" "$root"
mount -t overlay none -o "lowerdir=$debian,upperdir=$above/upper,workdir=$above/work" "$root"
for folder in dev sys; do mount --rbind /$folder "$root/$folder"; done
mount -t proc proc "$root/proc"
kernel=$root/sys/kernel
[ -e "$kernel/tracing/events" ] || mount -t tracefs tracefs "$kernel/tracing"
[ -e "$kernel/debug/tracing" ] || mount -t debugfs debugfs "$kernel/debug"
tree=$root/srv/pythonprobes
mkdir -p "$tree/build/ci"
tar -c -C "$top" --exclude=./build --exclude=./.git . | tar -x -C "$tree"
mount --bind "$logs" "$tree/build/ci"
# Not chroot: the kernel refuses namespaces of users to whoever is in one.
mkdir "$root/.outside"
cd "$root"
pivot_root . .outside
umount --lazy /.outside
rmdir /.outside
exec env -i HOME=/root LC_ALL=C.UTF-8 TERM="${TERM-dumb}" CI="${CI-}" \
    ${MIRROR:+MIRROR="$MIRROR"} ${http_proxy:+http_proxy="$http_proxy"} \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    sh -c 'cd /srv/pythonprobes && exec "$@"' sh "$@" </dev/null
