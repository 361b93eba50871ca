#!/bin/sh
# remove.sh FOLDER...: remove Debians of root.sh which nobody is in.  As root.
#
# One that is mounted, or has a mount in it, or a process, in any namespace, is left and named.  What
# remains when this is interrupted is called FOLDER.removed, so that nobody takes it for a Debian.
status=0
for folder; do
	name=${folder##*/}
	users=$(grep -lsF "/$name" /proc/[0-9]*/mountinfo
	    find /proc/[0-9]*/root /proc/[0-9]*/cwd -maxdepth 0 \( -lname "*/$name" -o -lname "*/$name/*" \) 2>/dev/null)
	if [ -n "$users" ]; then
		echo "remove.sh: $folder is in use" >&2
		status=1
		continue
	fi
	case $name in
	*.removed)	gone=$folder ;;
	*)		gone=$folder.removed
			rm -rf --one-file-system "$gone" && mv -T "$folder" "$gone" || { status=1; continue; } ;;
	esac
	rm -rf --one-file-system "$gone" || status=1
done
exit $status
