#!/bin/sh
# The lists are complete: the tarball has each file of the repository, `make check` runs
# each C test, run-golden knows the name of each golden.
. "$srcdir/tests/lib/tap.sh"
plan 3
LC_ALL=C
export LC_ALL

# list VARIABLE: print its value in the Makefile, sorted.
list() { env -u MAKEFLAGS make -s --no-print-directory -C "$builddir" "print-$1" | sort -u; }

in_tarball() {
	list DISTFILES | sed "s,^$(list srcdir)/,," | sort >"$scratch/dist"
	(cd "$srcdir" && git -c safe.directory='*' ls-files --cached --others --exclude-standard) |
		sort | grep -v '^\.gitignore$' >"$scratch/repository"
	[ -s "$scratch/repository" ] || { echo "git ls-files prints nothing"; return 1; }
	comm -13 "$scratch/dist" "$scratch/repository" >"$scratch/forgotten"
	sed 's/^/not in EXTRA_DIST: /' "$scratch/forgotten"
	[ ! -s "$scratch/forgotten" ]
}
if [ -e "$srcdir/.git" ] && command -v git >/dev/null; then
	check 'every file is in the tarball' in_tarball
else
	check 'a tarball has all of its files' test -f "$srcdir/README.md"
fi

c_tests_run() {
	list TESTS >"$scratch/tests"
	status=0
	for file in $(cd "$srcdir" && grep -l '^main(' tests/unit/*.c); do
		grep -qx "${file%.c}" "$scratch/tests" || { echo "not in TESTS: ${file%.c}"; status=1; }
	done
	return $status
}
if [ -n "$(list CHECK_LIBS)" ]; then
	check 'every C test is run' c_tests_run
else
	skip 'every C test is run' 'built without check'
fi

golden_names() {
	! list goldens | grep . | grep -v '/\(tst\|err\|drp\)\.[^/]*\.d$'
}
check 'every golden is called tst., err. or drp.' golden_names
finish
