#!/bin/sh
# Every script in dscripts/ compiles, also where nothing runs and nobody is root;
# and each has its twin for bpftrace and its golden.
. "$srcdir/tests/lib/tap.sh"
cd "$srcdir/dscripts" || exit 1
set -- *.d
plan $(($# * 2))

compiles() {
	pydtrace -e -s "$1" >"$scratch/out" 2>&1 && [ ! -s "$scratch/out" ] || { cat "$scratch/out"; false; }
}

# complete NAME: nothing that belongs to a script is missing.
complete() {
	status=0
	set -- "$1.d" "bpftrace/$1.bt" "../tests/goldens/dscripts/tst.$1.d" \
	    $(case $1 in py_*) echo "../docs/scripts/$1.md" "../tests/goldens/dscripts/tst.$1-live.d" ;; esac)
	for file; do
		[ -s "$file" ] || { echo "no dscripts/$file"; status=1; }
	done
	return $status
}

for script; do
	check "$script compiles" compiles "$script"
	check "$script is complete" complete "${script%.d}"
done
finish
