#!/bin/sh
# A Debian of an older list of packages is removed, and not while somebody is in it.
. "$srcdir/tests/lib/tap.sh"
[ "$(id -u)" = 0 ] || skip_all 'only root can make and remove another Debian'
plan 6

debian=$scratch/debian-test-1
remove() { sh "$srcdir/tests/debian/remove.sh" "$@"; }
made() { mkdir -p "$debian/proc" "$debian/etc" && echo x >"$debian/etc/passwd"; }

# holds COMMAND...: while the command, which says so and waits for a line, is running.
holds() {
	mkfifo "$scratch/said" "$scratch/go"
	"$@" <"$scratch/go" >"$scratch/said" &
	exec 8>"$scratch/go" 9<"$scratch/said"
	read -r word <&9
	remove "$debian"
	held=$?
	echo end >&8
	exec 8>&- 9<&-
	wait
	rm -f "$scratch/said" "$scratch/go"
	[ "$word" = here ] && [ $held = 1 ] && [ -e "$debian/etc/passwd" ]
}
wait='echo here; read -r word'

removes() { remove "$@" && [ "$(ls "$scratch")" = log ]; }

made
check 'not while it has a mount, in a namespace of its own' \
	holds unshare --mount sh -c 'mount -t tmpfs none "$1/proc" && eval "$2"' sh "$debian" "$wait"
check 'not while an overlay is over it' holds unshare --mount sh -c '
	mount -t tmpfs none /mnt && mkdir /mnt/upper /mnt/work /mnt/root &&
	mount -t overlay none -o "lowerdir=$1,upperdir=/mnt/upper,workdir=/mnt/work" /mnt/root &&
	eval "$2"' sh "$debian" "$wait"
check 'not while a process is in it' holds sh -c 'cd "$1/etc" && eval "$2"' sh "$debian" "$wait"
check 'else it is removed' removes "$debian"
made
mkdir "$debian.removed"
check 'and so is what an interrupted removal left of it' removes "$debian"
mkdir "$debian.removed"
check 'also by its own name' removes "$debian.removed"
finish
