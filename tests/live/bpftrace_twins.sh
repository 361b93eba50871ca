#!/bin/sh
# The bpftrace twins of the D scripts see the same in the same programs.
#
# Each runs on a copy of the packages, so that nobody else raises its semaphore.
. "$srcdir/tests/lib/tap.sh"
[ "$(id -u)" = 0 ] || skip_all 'bpftrace needs root'
command -v bpftrace >/dev/null || skip_all 'no bpftrace'
[ -z "$LD_PRELOAD" ] || skip_all 'bpftrace does not run with a preloaded sanitizer'
grep -q 'define PYTHONPROBES_NO_DTRACE' "$builddir/config.h" && skip_all 'built without probes'
plan 16

twins=$srcdir/dscripts/bpftrace
examples=$srcdir/dscripts/examples
cp -RL "$builddir/python" "$scratch/python" || exit 1
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

# has_ended PID: of a child that was not waited for yet.
has_ended() {
	! kill -0 "$1" 2>/dev/null || grep -q '^State:.*Z' "/proc/$1/status"
}

# watched TWIN MARKER PROGRAM ARG...: run the program under the twin, which is
# interrupted when the program has ended and MARKER (a regular expression) is in
# its output.  A clause is added to the twin: what it prints appears when bpftrace
# has attached all of the probes.
watched() {
	twin=$1 marker=$2
	case $twin in py_slowlines) arguments=10 ;; esac
	shift 2
	{
		cat "$twins/$twin.bt"
		printf '%s\n' 'interval:ms:50 /@attached == 0/ { @attached = 1; printf("attached\n"); }'
	} >"$scratch/twin.bt"
	: >"$scratch/out"
	bpftrace "$scratch/twin.bt" "$module" $arguments >"$scratch/out" 2>"$scratch/err" &
	bpftrace=$!
	until_true 30 grep -q '^attached$' "$scratch/out" &&
		PYTHONPATH=$scratch/python timeout 60 python3 -m probe "$@" >/dev/null 2>"$scratch/program"
	status=$?
	[ -z "$marker" ] || until_true 20 grep -q "$marker" "$scratch/out" || status=1
	# bpftrace 0.17 forgets a signal that does not come while it waits: another every 2 s.
	tries=0
	until has_ended $bpftrace; do
		[ $((tries % 20)) != 0 ] || kill -INT $bpftrace
		tries=$((tries + 1))
		sleep 0.1
	done
	wait $bpftrace
	[ $status = 0 ] || cat "$scratch/program" "$scratch/err" "$scratch/out"
	return $status
}

# has REGEX...: each is in the output.
has() {
	for regex; do
		grep -q -- "$regex" "$scratch/out" || { echo "no $regex in:"; cat "$scratch/out"; return 1; }
	done
}

# Paths are cut at 63 bytes: programs run from a short one.
program() {
	cp "$examples/$1" "$scratch/"
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

py_calls_chosen() {
	program orders.py && arguments='orders.py 2' watched py_calls '' "$scratch/orders.py" 3 100 &&
		has '^@calls\[.*/orders.py, tax\]: 600$' || return
	[ "$(grep -c '^@calls' "$scratch/out")" = 2 ] || { cat "$scratch/out"; false; }
}

py_calls() {
	program orders.py && watched py_calls '' "$scratch/orders.py" 3 100 &&
		has '^@calls\[.*/orders.py, place\]: 3$' '^@calls\[.*/orders.py, tax\]: 600$'
}

# The sleeper has 120 ms of its own, who calls it has them in the total only.
py_calltime() {
	program orders.py && watched py_calltime '' "$scratch/orders.py" 3 10 &&
		has '^@own\[.*/orders.py, store\]: 1[2-9][0-9]\{4\}$' '^@total\[.*/orders.py, main\]: [0-9]\{6,\}$' \
		    '^@own\[.*/orders.py, main\]: [0-9]\{1,5\}$' '^@calls\[.*/orders.py, place\]: 3$'
}

# 24,000 calls, under a tracer that takes 20 us of each on a machine with nothing else to do: more
# would not end in time on a busy one.
py_cputime() {
	program orders.py && watched py_cputime '' "$scratch/orders.py" 3 4000 &&
		has '^@elapsed\[.*/orders.py, store\]: [0-9]\{6,\}$' '^@oncpu\[.*/orders.py, store\]: [0-9]\{1,5\}$' \
		    '^@oncpu\[.*/orders.py, price\]: [0-9]\{5,\}$'
}

# "FUNCTION COUNT LONG" of each row: how many calls, and whether they took 16,384 us or more.  A busy
# machine makes any call longer, and none shorter.
rows() {
	awk '/^@times/ { sub(/\]:.*/, ""); function_name = $2 }
		/^\[/ { print function_name, ($2 ~ /\)$/) ? $3 : $2, ($1 ~ /[KM]/ && $1 !~ /^\[[1248]K/) }' \
		"$scratch/out"
}

py_calldist() {
	program orders.py && watched py_calldist '' "$scratch/orders.py" 1 10 || return
	rows | awk '$1 == "store" { stored += $2; slept += $3 }
		$1 == "tax" { taxed += $2; if (!$3) computed += $2 }
		END { exit !(stored == 1 && slept == 1 && taxed == 10 && computed) }' || {
			cat "$scratch/out"; false; }
}

py_flow() {
	program orders.py && watched py_flow '' "$scratch/orders.py" 1 2 || return
	awk '$6 ~ "/orders.py:" { if (!calls++) base = $3
		print $3 - base, $4, $5 }' "$scratch/out" >"$scratch/actual"
	cat >"$scratch/expected" <<-'EOF'
		0 -> <module>
		1 -> main
		2 -> place
		3 -> price
		4 -> tax
		4 <- tax
		4 -> tax
		4 <- tax
		3 <- price
		3 -> store
		3 <- store
		2 <- place
		1 <- main
		0 <- <module>
	EOF
	same "$scratch/expected" "$scratch/actual"
}

py_except() {
	program errors.py && watched py_except '' "$scratch/errors.py" &&
		has '/errors.py:14 TooSmall: negative: -4$' \
		    '^@raised\[.*/errors.py, 14, .*parse, TooSmall\]: 2$' \
		    '^@raised\[.*/errors.py, 12, .*parse, ValueError\]: 2$' \
		    '^@left\[.*/errors.py, 12, .*parse, ValueError\]: 1$'
}

py_slowlines() {
	program orders.py && watched py_slowlines '' "$scratch/orders.py" 3 10 &&
		has '/orders.py:22 store$' || return
	[ "$(grep -c '/orders.py:22 store$' "$scratch/out")" = 3 ]
}

py_gc() {
	program cycles.py && watched py_gc '' "$scratch/cycles.py" &&
		has '^@collections\[[0-9]*, 0\]: 3$' '^@found\[[0-9]*, 2\]: 10000$' '^@pauses\[1\]:'
}

py_requests() {
	program server.py && watched py_requests '' "$scratch/server.py" &&
		has '^@requests\[/, 200\]: 20$' '^@requests\[/missing, 404\]: 10$' '^@times\[/report\]:'
}

py_imports() {
	program imports.py && watched py_imports '' "$scratch/imports.py" &&
		has '^ *[0-9]* *[0-9]\{5\} *[0-9]\{5\} *1 *2  slow.part$' ' 0 *1  slow.missing$'
}

# Three workers and the main thread.
py_threads() {
	program server.py && watched py_threads '' "$scratch/server.py" || return
	[ "$(grep -o '^@calls\[[0-9]*, [0-9]*\]' "$scratch/out" | sort -u | wc -l)" = 4 ] &&
		has '^@oncpu\[[0-9]*, [0-9]*\]: [1-9]' || { cat "$scratch/out"; false; }
}

check 'example.bt prints the six lines' example
check 'profiler.bt has the lines of the table, and the one that sleeps' profiler
check 'lineprofile.bt credits the sleep to the line that slept' lineprofile
check 'topwords.bt counts the words of a second' topwords
check 'py_calls.bt counts calls by function' py_calls
check 'py_calls.bt counts those of a file, and cuts rows' py_calls_chosen
check 'py_calltime.bt tells own time and total time apart' py_calltime
check 'py_cputime.bt tells waiting and computing apart' py_cputime
check 'py_calldist.bt has distributions of the times of calls' py_calldist
check 'py_flow.bt shows calls with their depth' py_flow
check 'py_except.bt counts exceptions by class and place' py_except
check 'py_slowlines.bt finds the line that sleeps' py_slowlines
check 'py_gc.bt counts collections' py_gc
check 'py_requests.bt counts requests' py_requests
check 'py_imports.bt shows imports with their depth' py_imports
check 'py_threads.bt tells threads apart' py_threads
finish
