#!/bin/sh
# The bpftrace twins of the D scripts print the same on the same programs.
#
# Each runs on a copy of the packages, so that nobody else raises its semaphore:
# when probe.enabled() turns true, bpftrace is there.
. "$srcdir/tests/lib/tap.sh"
[ "$(id -u)" = 0 ] || skip_all 'bpftrace needs root'
command -v bpftrace >/dev/null || skip_all 'no bpftrace'
[ -z "$LD_PRELOAD" ] || skip_all 'bpftrace does not run with a preloaded sanitizer'
grep -q 'define PYTHONPROBES_NO_DTRACE' "$builddir/config.h" && skip_all 'built without probes'
plan 4

twins=$srcdir/dscripts/bpftrace
examples=$srcdir/dscripts/examples
mkdir "$scratch/python" && cp -RL "$builddir/python/probe" "$builddir/python/profiler" "$scratch/python" || exit 1
module=$(ls "$scratch"/python/probe/_probe*.so)
sed 's/sleep(1)/sleep(0.1)/' "$examples/test.py" >"$scratch/sleeper.py"

# until_true SECONDS COMMAND...: wait until the command succeeds.
until_true() {
	deadline=$(($(date +%s) + $1))
	shift
	until "$@" >/dev/null 2>&1; do
		[ "$(date +%s)" -lt "$deadline" ] || { echo "timed out: $*"; return 1; }
		sleep 0.05
	done
}

# watched TWIN MARKER PROGRAM ARG...: run the program under the twin, which is
# interrupted when the program has ended and MARKER (a regular expression) is in
# its output.
watched() {
	twin=$1 marker=$2
	shift 2
	: >"$scratch/out"
	bpftrace "$twins/$twin.bt" "$module" >"$scratch/out" 2>"$scratch/err" &
	bpftrace=$!
	PYTHONPATH=$scratch/python timeout 60 python3 -c '
import runpy, sys, time, probe
end = time.monotonic() + 30
while not probe.enabled():
    if time.monotonic() > end:
        sys.exit("bpftrace did not attach")
    time.sleep(0.01)
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")' "$@" >/dev/null 2>"$scratch/program"
	status=$?
	[ -z "$marker" ] || until_true 20 grep -q "$marker" "$scratch/out" || status=1
	kill -INT $bpftrace
	wait $bpftrace
	[ $status = 0 ] || cat "$scratch/program" "$scratch/err" "$scratch/out"
	return $status
}

same() {
	diff "$1" "$2" || { echo "from bpftrace:"; cat "$scratch/out"; return 1; }
}

example() {
	watched example '^0 || 1 || 2 || 3 || 4' "$examples/example.py" || return
	grep ' || ' "$scratch/out" >"$scratch/actual"
	cat >"$scratch/expected" <<-'EOF'
		null || null || null || null || null
		0 || null || null || null || null
		0 || 1 || null || null || null
		0 || 1 || 2 || null || null
		0 || 1 || 2 || 3 || null
		0 || 1 || 2 || 3 || 4
	EOF
	same "$scratch/expected" "$scratch/actual"
}

# "@time[10, /tmp/.../sleeper.py]: 1503006012" -> "10 sleeper.py SLOW"
profiler() {
	watched profiler '' "$scratch/sleeper.py" || return
	tr '[],:' ' ' <"$scratch/out" | awk '$1 == "@time" { n = split($3, path, "/")
		print $2, path[n], (length($4) > 9) ? "SLOW" : "FAST" }' |
		grep 'sleeper.py\|<string>' | sort >"$scratch/actual"
	{
		echo '1 <string> FAST'
		for line in 13 14 6 7 8 9; do echo "$line sleeper.py FAST"; done
		echo '10 sleeper.py SLOW'
	} | sort >"$scratch/expected"
	same "$scratch/expected" "$scratch/actual"
}

lineprofile() {
	watched lineprofile '' "$scratch/sleeper.py" || return
	# 15 times a tenth of a second in line 10, and nothing else like it.
	[ "$(grep -c '^@spent.*: [0-9]\{7,\}$' "$scratch/out")" = 1 ] &&
		grep '^@spent\[.*/sleeper.py, 10, LINE\]: [0-9]\{7,\}$' "$scratch/out" &&
		grep '^@hits\[.*/sleeper.py, 10, LINE\]: 15$' "$scratch/out" || { cat "$scratch/out"; false; }
}

# Words that came once may be cut off by another choice among equals.
topwords() {
	watched topwords '^@words\[the\]: [1-9]' "$examples/words.py" 1 1.5 || return
	tr '[],:' ' ' <"$scratch/out" | awk '$1 == "@words" && $3 > 1 { print $2, $3 }' | sort >"$scratch/actual"
	cat >"$scratch/expected" <<-'EOF'
		and 3
		program 3
		the 6
		tracer 2
	EOF
	same "$scratch/expected" "$scratch/actual"
}

check 'example.bt prints the six lines' example
check 'profiler.bt has the lines of the table, and the one that sleeps' profiler
check 'lineprofile.bt credits the sleep to the line that slept' lineprofile
check 'topwords.bt counts the words of a second' topwords
finish
