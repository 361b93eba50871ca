#!/bin/sh
# run-golden fails when it should: each case gives run-golden a small
# script and a stand-in for pydtrace, and looks at the verdict.
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
run_golden=$srcdir/tests/bin/run-golden
mkdir "$dir/bin" "$dir/t"
PATH=$dir/bin:$PATH
n=0

# pydtrace BODY...: make a stand-in for pydtrace with this body.
pydtrace() {
	printf '#!/bin/sh\n%s\n' "$*" >"$dir/bin/pydtrace"
	chmod +x "$dir/bin/pydtrace"
}

# script NAME TEXT, golden NAME TEXT: the files of a test (printf formats).
script() { rm -f "$dir"/t/*; printf -- "$2" >"$dir/t/$1.d"; }
golden() { printf -- "$2" >"$dir/t/$1.r"; }

# verdict ok|'not ok' WORDS TITLE [LINE]: run the only script there is; WORDS are in its output,
# and so is LINE where it is not what the exit status says.
verdict() {
	n=$((n + 1))
	out=$("$run_golden" "$dir"/t/*.d 2>&1)
	status=$?
	case $out in *"
${4-$1} 1 - "*"$2"*) seen=1 ;; *) seen=0 ;; esac
	if test "$1" = ok; then expected=0; else expected=1; fi
	if test $seen = 1 && test $status = $expected; then
		echo "ok $n - $3"
	else
		echo "not ok $n - $3"
		echo "$out" | sed 's/^/# /'
		echo "# status $status"
	fi
}

echo 1..27

script tst.x '/* Claim. */\n'; golden tst.x 'hello\n'
pydtrace 'echo hello'
verdict ok 'Claim. (none)' 'what is expected passes'

script tst.x '/* Claim. */\n'
pydtrace 'echo hello'
verdict 'not ok' 'there is no tst.x.r' 'a missing golden fails'

script tst.x '/* Claim. */\n'; golden tst.x 'hello\n'
pydtrace 'echo hello; exit 3'
verdict 'not ok' 'exit status 3, expected 0' 'a wrong exit status fails'

script tst.x '/* Claim. */\n/* @@status: 3 */\n'; golden tst.x 'hello\n'
verdict ok 'Claim.' 'an expected exit status passes'

script tst.x '/* Claim. */\n'; golden tst.x 'hello\n'
pydtrace 'echo hello; echo stray >&2'
verdict 'not ok' '+stray' 'stray stderr fails'

script tst.x '/* Claim. */\n'; golden tst.x 'hello\n-- @@stderr --\nword\n'
pydtrace 'echo hello; echo word >&2'
verdict ok 'Claim.' 'expected stderr passes'

script tst.x '/* Claim. */\n'; golden tst.x 'hello\n\n'
pydtrace 'echo hello'
verdict 'not ok' 'printed something else' 'a missing empty line fails'

script tst.x '/* Claim. */\n/* @@timeout: 1 */\n'; golden tst.x ''
pydtrace "sleep 1000 & echo \$! >$dir/pid; wait"
verdict 'not ok' 'not done after 1 s' 'a time-out fails'

n=$((n + 1))
tries=0	# what init reaps may take a moment to go
while kill -0 "$(cat "$dir/pid")" 2>/dev/null && test $tries -lt 100 &&
    ! grep -q '^State:.Z' "/proc/$(cat "$dir/pid")/status" 2>/dev/null; do
	tries=$((tries + 1)); sleep 0.1
done
test $tries -lt 100 && echo "ok $n - the whole group is killed" ||
    echo "not ok $n - the whole group is killed"

script err.D_TAG.x '/* Claim. */\n'; golden err.D_TAG.x '-- @@stderr --\nx: [D_TAG] y\n'
pydtrace 'test "$1" = -xerrtags && echo "x: [D_TAG] y" >&2; exit 1'
verdict ok 'Claim.' 'an expected error passes'

script err.D_TAG.x '/* Claim. */\n'; golden err.D_TAG.x '-- @@stderr --\nx: [D_OTHER] y\n'
pydtrace 'echo "x: [D_OTHER] y" >&2; exit 1'
verdict 'not ok' '[D_TAG] is not in stderr' 'another tag fails'

script err.D_TAG.x '/* Claim. */\n'; golden err.D_TAG.x '-- @@stderr --\n[D_TAG]\n'
pydtrace 'echo "[D_TAG]" >&2'
verdict 'not ok' 'exit status 0, expected 1' 'an error that exits with 0 fails'

script tst.x '/* Claim. @@nonsense: 1 */\n'; golden tst.x ''
verdict 'not ok' 'unknown directive @@nonsense' 'an unknown directive fails'

script tst.x 'BEGIN { exit(0); }\n'; golden tst.x ''
verdict 'not ok' 'the first comment says' 'a test without a claim fails'

script other.x '/* Claim. */\n'; golden other.x ''
verdict 'not ok' 'a golden is called' 'a name of no kind fails'

script tst.x '/* Claim. */\n/* @@filter: s/[0-9]+/N/ */\n/* @@filter: sort */\n'
golden tst.x 'a N\nb N\n'
pydtrace 'echo b 12; echo a 7'
verdict ok 'Claim.' 'filters normalise'

script tst.x '/* Claim. */\n/* @@interrupt: ready */\n'; golden tst.x 'ready\nend\n'
pydtrace "trap 'echo end; exit 0' INT; echo ready; while :; do sleep 0.1; done"
verdict ok 'Claim.' 'an interrupt comes behind its marker'

script tst.x '/* Claim. */\n/* @@sources: channel */\n'; golden tst.x ''
pydtrace ':'
verdict 'not ok' 'needs a program' 'a live source without a program fails'

script tst.x '/* Claim. */\n/* @@parts */\n/* -- */\none\n/* -- */\ntwo\n'
golden tst.x 'one\ntwo\n'
pydtrace 'cat "${3}"'
verdict ok 'Claim.' 'parts run alone, and their outputs are joined'

pydtrace 'cat "${3}" | tee /dev/stderr | grep -q one'
golden tst.x '-- @@stderr --\none\ntwo\n'
verdict 'not ok' 'exit status 1, expected 0' 'the status of each part counts'

script tst.x '/* Claim. */\n'; golden tst.x "-x -s tst.x.d\n-- @@stderr --\npydtrace: why\n"
printf '#!/bin/sh\necho "$@"\necho "dtrace: why" >&2\n' >"$dir/bin/dtrace"
chmod +x "$dir/bin/dtrace"
GOLDEN_DTRACE='dtrace -x'; export GOLDEN_DTRACE
verdict ok 'Claim. (none)' 'another dtrace may stand in'
printf 'It is x.\n\ttst.y.d\n\ttst.[x].d\n' >"$dir/t/dtrace-differs"
verdict 'not ok' 'the same in DTrace, but dtrace-differs lists it: It is x.' 'a difference that is none fails'
printf 'It may be x.\n\ttst.x.d ?\n' >"$dir/t/dtrace-differs"
verdict ok 'Claim. (none)' 'one that is there at times does not'
printf 'It is x.\n\ttst.[x].d\n' >"$dir/t/dtrace-differs"
golden tst.x 'else\n'
verdict ok 'Claim. (none): # TODO It is x.' 'a difference with a reason is no failure' 'not ok'
printf 'It is y.\n\ttst.y.d\n' >"$dir/t/dtrace-differs"
verdict 'not ok' 'printed something else' 'one without a reason is'

rm "$dir/t/dtrace-differs"
printf '#!/bin/sh\necho "fault at BPF pc 17"\n' >"$dir/bin/dtrace"
golden tst.x 'fault at BPF pc 3\n'
verdict ok 'Claim. (none)' 'its instructions have other numbers'

script tst.x '/* Claim. */\n/* @@sources: channel */\n/* @@run: true */\n'; golden tst.x ''
verdict ok 'Claim. (channel) # SKIP' 'and has none of our sources'
unset GOLDEN_DTRACE
