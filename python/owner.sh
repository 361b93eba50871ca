#!/bin/sh
# owner.sh FOLDER: fail if pip, or another than `make install`, has installed pythonprobes in FOLDER.
#
# A .dist-info folder with INSTALLER says who has installed a package, and one without RECORD tells
# pip to leave its files alone (PEP 627).
for info in "$1"/pythonprobes-*.dist-info; do
	[ -d "$info" ] || continue
	owner=$(cat "$info/INSTALLER" 2>/dev/null)
	[ "$owner" != make ] || continue
	version=${info##*/pythonprobes-}
	echo "make install: ${owner:-another tool} has installed pythonprobes ${version%.dist-info} in $1:" \
	    "uninstall it first, or give configure another pyexecdir" >&2
	exit 1
done
