# TAP for shell tests.  Source it, call `plan N` first and `finish` last.
#
#	scratch		a folder of the test's own, removed when it ends
#	log		output of a check, shown if it fails
tap_n=0
tap_failed=0
scratch=$(mktemp -d "${TMPDIR:-/tmp}/pythonprobes-test.XXXXXX") || exit 1
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
log=$scratch/log
: >"$log"

plan() { echo "1..$1"; }

# skip_all REASON...: the whole file, before plan.
skip_all() { echo "1..0 # SKIP $*"; exit 0; }

# check TITLE COMMAND...: passes if the command succeeds; its output goes to the log.
check() {
	tap_n=$((tap_n + 1))
	tap_title=$1
	shift
	if ( "$@" ) >>"$log" 2>&1; then
		echo "ok $tap_n - $tap_title"
	else
		echo "not ok $tap_n - $tap_title"
		tap_failed=1
		tail -n 40 "$log" | sed 's/^/# /'
	fi
	: >"$log"
}

# skip TITLE REASON: one check.
skip() {
	tap_n=$((tap_n + 1))
	echo "ok $tap_n - $1 # SKIP $2"
}

finish() { exit $tap_failed; }
