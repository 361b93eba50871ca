#!/bin/sh
# machine.sh: run commands on an arm64 machine that is this one and qemu.
#
#	machine.sh with ROOT "FOLDER ..." COMMAND ...
#		Run a command of this machine, where the kernel hands programs of arm64 to qemu,
#		and where the root has /proc, /dev, and these folders under their own names.
#	machine.sh in ROOT COMMAND ...
#		Within that: run a command of the root, as an ordinary user, in the same folder.
#
# The kernel is told in a user namespace (Linux >= 6.7), which ends with the command: nothing of this
# machine changes, and no root is needed.
set -eu

# The first twenty bytes of an ELF file for arm64, and which bits of them count.  F: the interpreter is
# opened now, and so is there in the root, too; P: it is told how the program was called.
register() {
	magic='\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\xb7\x00'
	mask='\xff\xff\xff\xff\xff\xff\xff\x00\xff\xff\xff\xff\xff\xff\xff\xff\xfe\xff\xff\xff'
	mount -t binfmt_misc binfmt_misc /proc/sys/fs/binfmt_misc
	printf '%s\n' ":arm64:M::$magic:$mask:$1:FP" >/proc/sys/fs/binfmt_misc/register
}

case $1 in
with)
	qemu=$(command -v qemu-aarch64-static) || {
		echo "machine: no qemu-aarch64-static (Debian: qemu-user-static)" >&2
		exit 1
	}
	shift
	exec unshare --user --map-root-user --mount --pid --fork --kill-child --mount-proc \
	    sh "$0" begin "$qemu" "$@"
	;;
begin)
	qemu=$2 root=$3 folders=$4
	shift 4
	register "$qemu" || {
		echo "machine: the kernel takes no interpreter for arm64 in a user namespace (Linux >= 6.7)" >&2
		exit 1
	}
	mount -t tmpfs tmpfs "$root/tmp"
	for folder in /proc /dev $folders; do
		mkdir -p "$root$folder"
		mount --rbind "$folder" "$root$folder"
	done
	exec "$@"
	;;
in)
	root=$2
	shift 2
	# The Makefile names the cross compiler, and its Python by the path that this machine has.
	exec env PATH=/usr/bin:/usr/sbin HOME=/tmp LC_ALL=C.UTF-8 CC=cc \
	    unshare --user --map-user=1000 --map-group=1000 --root="$root" --wd="$PWD" "$@"
	;;
esac
