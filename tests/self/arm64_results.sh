#!/bin/sh
# Of the failures on arm64, ./bootstrap arm64 forgives those that are named, and no crash.
. "$srcdir/tests/lib/tap.sh"
plan 9

cat >"$scratch/fails" <<-'EOF'
	# TEST NAME | why
	tests/unit/check_a waits | no clock
	tests/python/b.py two words | too slow
EOF

# printed LINE...: by make check, after a test that passes.
printed() {
	printf '%s\n' 'PASS: tests/unit/check_z 1 - z.c:all:z: Passed' "$@" >"$scratch/check.log"
}

# counts STATUS TOTALS
counts() {
	said=$(awk -F ' [|] ' -f "$srcdir/tests/arm64/results.awk" "$scratch/fails" "$scratch/check.log")
	status=$?
	echo "$said"
	[ "$status" = "$1" ] && [ "${said##*passed }" = "$2" ]
}

failed='FAIL: tests/unit/check_a 2 - a.c:all:waits: Assertion failed'
ended='ERROR: tests/unit/check_a - exited with status 1'
printed "$failed" "$ended"
check 'a named failure is known, and so is the exit status that tells of it' \
	counts 0 '1, skipped 0, failed as known 1, failed 0'
printed 'FAIL: tests/python/b.py 1 - with two words in it' \
	'ERROR: tests/python/b.py - exited with status 1'
check 'so is one in a test that is no C program' counts 0 '1, skipped 0, failed as known 1, failed 0'
printed "$failed" 'FAIL: tests/unit/check_a 3 - a.c:all:waits_not: Assertion failed' "$ended"
check 'another failure of the same program is not known' \
	counts 1 '1, skipped 0, failed as known 1, failed 1'
printed "$failed" 'ERROR: tests/unit/check_a - exited with status 139 (terminated by signal 11?)'
check 'a crash of such a program is not' counts 1 '1, skipped 0, failed as known 1, failed 1'
printed 'FAIL: tests/unit/check_a 2 - a.c:all:waits: (after this point) Received signal 11' "$ended"
check 'nor is one of the named test' counts 1 '1, skipped 0, failed as known 0, failed 1'
printed "$failed" 'ERROR: tests/unit/check_a - too few tests run (expected 9, got 2)' "$ended"
check 'nor is an end before the last test' counts 1 '1, skipped 0, failed as known 1, failed 1'
printed "$ended"
check 'nor is an exit status of which no line tells' \
	counts 1 '1, skipped 0, failed as known 0, failed 1'
printed 'PASS: tests/unit/check_a 2 - a.c:all:waits: Passed' 'SKIP: tests/python/b.py 2 # SKIP no root'
check 'a named test that passes is no failure' counts 0 '2, skipped 1, failed as known 0, failed 0'
: >"$scratch/check.log"
check 'no result is a failure' counts 1 '0, skipped 0, failed as known 0, failed 0'
finish
