#!/bin/sh
# The command itself: options, exit statuses, messages, and every way in which a
# run begins and ends.  Needs no probe, no Python and no root.
. "$srcdir/tests/lib/tap.sh"
cd "$scratch" || exit 1
unset _DTRACE_TESTING
LC_ALL=C; export LC_ALL

# run STATUS WORDS...: run pydtrace; stdout goes to ./out, stderr to ./err.
run() {
	expected=$1
	shift
	timeout -s KILL 120 pydtrace "$@" >out 2>err </dev/null
	status=$?
	cat out err
	test $status = "$expected" || { echo "status $status, expected $expected"; return 1; }
}

# prints TEXT, says TEXT: that is all of stdout, of stderr.
prints() { printf '%s' "$1" | cmp - out; }
says() { printf '%s' "$1" | cmp - err; }

# fails STATUS LINE WORDS...: nothing on stdout, one line on stderr.
fails() {
	line=$2
	status=$1
	shift 2
	run "$status" "$@" && prints '' && says "pydtrace: $line
"
}

# Wait until a file holds a word.
wait_for() {
	tries=0
	until grep -q "$2" "$1" 2>/dev/null; do
		tries=$((tries + 1))
		test $tries -lt 200 || { echo "no $2 in $1"; cat "$1"; return 1; }
		sleep 0.05
	done
}

# in_background WORDS...: $pid is its process, output as in run; for a minute at most.
# The shell, or nohup, would have it ignore some signals.
in_background() {
	rm -f out err
	python3 -c 'import os, signal, sys
for s in (signal.SIGINT, signal.SIGQUIT, signal.SIGHUP):
    signal.signal(s, signal.SIG_DFL)
signal.alarm(60)
os.execvp(sys.argv[1], sys.argv[1:])' pydtrace "$@" >out 2>err </dev/null &
	pid=$!
}

ended() {
	wait "$pid"
	status=$?
	cat out err
	test $status = "$1" || { echo "status $status, expected $1"; return 1; }
}

# --- help and wrong command lines --------------------------------------------

usage_without_arguments() { run 2 && prints '' && grep -q '^Usage: pydtrace ' err; }
help() { run 0 -h && says '' && grep -q '^Usage: pydtrace ' out && grep -q '^  -s FILE ' out; }
version() { run 0 -V && says '' && grep -q '^pydtrace: pythonprobes [0-9]' out; }
# What pip installs: the command in PREFIX/bin, the packages in a folder of any Python's.
packages_beside_the_command() {
	packages=prefix/lib/python3.9/site-packages/probe
	mkdir -p prefix/bin $packages/_site prefix/lib/python3.10/site-packages
	cp "$(command -v pydtrace)" prefix/bin && packages=$(realpath $packages) || return
	for python in 313t 38 310; do : >"$packages/_probe.cpython-$python-x86_64-linux-gnu.so"; done
	PYTHONPATH= prefix/bin/pydtrace -Vv >out && cat out &&
		grep -qx "  packages   ${packages%/probe}" out &&
		grep -qx '  for        CPython 3.8, 3.10, 3.13t' out || return
	PYTHONPATH= prefix/bin/pydtrace --source=channel -Zqn 'python*:::line { }' \
	    -c 'printenv PYTHONPATH' 2>/dev/null | grep -x "$packages/_site" || return
	mv "${packages%/probe}/probe" prefix && prefix/bin/pydtrace -Vv | grep -x "  packages   $PWD/prefix"
}
man_page_has_every_option() {
	run 0 -h
	for option in $(sed -n 's/^  --*\([A-Za-z-]*\).*/\1/p' out); do
		grep -q "\\\\-${option%%=*}" "$srcdir/docs/pydtrace.1" ||
		    grep -q "\\\\-$(echo "$option" | sed 's/-/\\\\-/g')" "$srcdir/docs/pydtrace.1" ||
		    { echo "-$option"; return 1; }
	done
}
unknown_option() { fails 2 "invalid option -- 'y' (pydtrace -h lists them)" -y; }
nothing_to_trace() { fails 2 'nothing to trace: give a script (-s FILE) or a probe (-n PROBE)' -q; }
not_a_source() {
	fails 2 "no event source is called 'moon': channel, uprobe, replay:FILE or none" \
	    --source=moon -n BEGIN
}
not_a_standard() {
	fails 1 'failed to set -X q: Invalid value for specified option' -X q -n BEGIN
}
not_a_size() { fails 1 'failed to set -b 4x: Invalid value for specified option' -b 4x -n BEGIN; }
not_an_option() { fails 1 'failed to set -x foo: Invalid option name' -x foo -n BEGIN; }
missing_script() {
	fails 1 'failed to open /nonexistent/x.d: No such file or directory' -s /nonexistent/x.d
}
scripts_by_name() {
	mkdir -p first second third
	for folder in first second; do echo "BEGIN { trace(\"$folder\"); exit(0); }" >$folder/one.d; done
	echo 'BEGIN { trace("third"); exit(0); }' >third/two.d
	PYDTRACE_SCRIPTS=$scratch/none::$scratch/second:first:third
	export PYDTRACE_SCRIPTS
	run 0 -qs one.d && prints second'
' && run 0 -qs two.d && prints third'
' && run 0 -qs two && prints third'
' || return 1
	cp first/one.d one.d
	run 0 -qs one.d && prints first'
' && run 0 -qs one && prints first'
' || return 1
	# A folder of that name is no script.
	rm one.d && mkdir one && run 0 -qs one && prints second'
' && fails 1 'failed to open ./three: No such file or directory' -s ./three && run 1 -s three || return 1
	looked='pydtrace: failed to open three: No such file or directory \(looked in the current folder, '
	grep -Eqx "$looked$scratch/none, $scratch/second, first, third and /.*/dscripts; --scripts lists what is there\)" err
}
scripts_of_this_package() { run 0 -es py_calltime.d && run 0 -Ces py_gc.d && run 0 -es py_calls; }
# prefix WORDS...: run the pydtrace of a prefix of its own, whatever the build's.
prefix() { (unset PYDTRACE_SCRIPTS; PATH=$scratch/venv/bin:$PATH; run "$@"); }
scripts_beside_the_program() {
	mkdir -p venv/bin venv/share/pythonprobes/dscripts
	cp "$(command -v pydtrace)" venv/bin/
	echo 'BEGIN { trace("prefix"); exit(0); }' >venv/share/pythonprobes/dscripts/own.d
	prefix 0 -qs own && prints prefix'
'
}
scripts_listed() {
	mkdir -p listed more
	for folder in listed more; do
		printf '#!/usr/sbin/dtrace -qs\n\n/*\n * Which %s?\n *\n * More.\n */\n' $folder >$folder/one.d
	done
	echo '/* In a line. */ BEGIN { exit(0); }' >more/two.d
	echo 'BEGIN { exit(0); }' >more/without-a-head.d
	echo 'no script' >more/readme
	PYDTRACE_SCRIPTS=listed:more run 0 --scripts && says '' && head -n 6 out | tr -d '\n' | grep -Fx \
	    'listed:  one             Which listed?more:  two             In a line.  without-a-head  '
}
scripts_of_this_package_listed() {
	run 0 --scripts && [ "$(grep -c '^  py_.* [A-Z].*?$' out)" = "$(ls "$srcdir"/dscripts/py_*.d | wc -l)" ] &&
		! grep -vq '^/.*:$\|^  [a-z_]* *  [A-Z].\{,76\}$' out
}
a_folder_is_no_script() { fails 1 'failed to read /: Is a directory' -s /; }
own_name_in_messages() {
	ln -sf "$(command -v pydtrace)" dtrace
	./dtrace -s /nonexistent 2>err
	test $? = 1 && says 'dtrace: failed to open /nonexistent: No such file or directory
'
}
syntax_error() {
	printf 'BEGIN\n{\n\tx = ;\n}\n' >bad.d
	fails 1 'failed to compile script bad.d: line 3: syntax error near ";"' -s bad.d
}
syntax_error_with_tag() {
	fails 1 'failed to compile script bad.d: [D_SYNTAX] line 3: syntax error near ";"' \
	    -xerrtags -s bad.d
}
no_such_probe() {
	fails 1 'invalid probe specifier nowhere:::nothing: probe description nowhere:::nothing does not match any probes' \
	    --source=none -n nowhere:::nothing
}
fields_of_m_f_and_P() {
	fails 1 'invalid probe specifier a:b: invalid probe description "a:b": Overspecified probe description' -P a:b &&
	    fails 1 'invalid probe specifier x:a:b: invalid probe description "x:a:b": Overspecified probe description' \
		-m x:a:b &&
	    fails 1 'invalid probe specifier profile:::: invalid probe description "profile:::": Overspecified probe description' \
		-l -P profile::: &&
	    fails 1 'invalid probe specifier ::read:: probe description :read:: does not match any probes' \
		--source=none -f ::read: &&
	    run 0 -qn '::::BEGIN { exit(0); }'
}
no_numbers_for_m_f_and_P() {
	fails 1 'invalid probe specifier 4: probe identifier 4 not permitted when specifying functions' -f 4 &&
	    fails 1 'invalid probe specifier 4: probe identifier 4 not permitted when specifying modules' -m 4 &&
	    fails 1 'invalid probe specifier 4: probe identifier 4 not permitted when specifying providers' -P 4
}
model_of_64_bits() {
	run 0 -h && grep -q '^  -64  ' out &&
		run 0 -64 -e -n BEGIN && prints '' && says '' && fails 2 "invalid option -- '63' (pydtrace -h lists them)" -63 -e -n BEGIN
}
ancestors_of_pydtrace() {
	run 0 -qn 'BEGIN { printf("%d %d %d %d", progenyof($pid), progenyof($ppid), progenyof($1), progenyof($pid + 1)); exit(0); }' \
	    "$(ps -o ppid= -p $$ | tr -d ' ')" && prints '1 1 1 0
'
}
compile_nothing() { run 0 -b 1m -e && prints '' && says ''; }
very_wide_conversions() {
	timeout -s KILL 120 pydtrace -qn 'BEGIN { printf("%10000000d\n", 1); printf("%.10000000d\n", 1); exit(0); }' |
	    wc -c >out && prints '20000003
'
}
no_such_target() {
	true & gone=$!
	wait $gone
	fails 1 "failed to grab pid $gone: No such process" -p $gone -n BEGIN
}
not_a_pid() { fails 1 "-p needs a process id, not 'x'" -p x -n BEGIN; }
missing_program() { fails 1 'failed to run /nonexistent/program: No such file or directory' -c /nonexistent/program -qn 'BEGIN { trace(1); }'; }
unwritable_output() {
	fails 1 "failed to open output file '/nonexistent/out': No such file or directory" \
	    -o /nonexistent/out -qn 'BEGIN { exit(0); }'
}
full_device() {
	timeout -s KILL 120 pydtrace -qn 'BEGIN { printf("x"); exit(0); }' >/dev/full 2>err
	test $? = 1 && says 'pydtrace: failed to write output: No space left on device
'
}
full_device_for_lists() {
	for option in -h -V; do
		pydtrace $option >/dev/full 2>err
		test $? = 1 && says 'pydtrace: failed to write output: No space left on device
' || return 1
	done
}
closed_output() {
	timeout -s KILL 120 pydtrace -qn 'BEGIN { printf("x"); exit(0); }' >&- 2>err
	test $? = 1 && says 'pydtrace: failed to write output: Bad file descriptor
'
}
closed_streams_stay_closed_for_the_child() {
	printf '#!/bin/sh\n{ test -e /proc/$$/fd/2 || echo closed; } >streams\n' >streams.sh
	chmod +x streams.sh
	timeout -s KILL 120 pydtrace -c ./streams.sh -qn 'BEGIN { }' >out 2>&- &&
	    grep -qx closed streams
}
channel_without_command() {
	unset XDG_RUNTIME_DIR
	fails 1 'there is no folder by which programs could find pydtrace (XDG_RUNTIME_DIR): name a command (-c) or a process (-p), or run pydtrace as root' \
	    --source=channel -qn BEGIN
}

# --- output of a run ---------------------------------------------------------

frame() {
	run 0 -n 'BEGIN { trace(1); exit(0); }' &&
	    says "pydtrace: description 'BEGIN ' matched 1 probe
" && prints 'CPU     ID                    FUNCTION:NAME
  0      1                           :BEGIN           1

'
}
frame_of_two() {
	printf 'BEGIN { exit(0); }\nEND { }\n' >two.d
	run 0 -s two.d -n END && says "pydtrace: script 'two.d' matched 2 probes
pydtrace: description 'END' matched 1 probe
"
}
quiet() { run 0 -qn 'BEGIN { printf("x\n"); exit(0); }' && says '' && prints 'x

'; }
script_of_its_own() {
	printf '#!%s -qs\nBEGIN { printf("%%s %%d %%s\\n", $$1, $2, $$0); exit(0); }\n' \
	    "$(command -v pydtrace)" >own.d
	chmod +x own.d
	./own.d one 2 >out 2>err && says '' && prints 'one 2 ./own.d

'
}
last_exit_counts() { run 6 -qn 'BEGIN { exit(4); } END { exit(6); }'; }
stdout_is_truncated() {
	timeout -s KILL 120 pydtrace -qn 'BEGIN { printf("first and longer\n"); ftruncate(); }
	    tick-10ms { printf("second\n"); exit(0); }' >out 2>err
	test $? = 0 && printf 'second\n\n' | cmp - out
}
output_is_appended() {
	echo first >appended
	run 0 -o appended -qn 'BEGIN { printf("second\n"); exit(0); }' && prints '' && says '' &&
	    printf 'first\nsecond\n\n' | cmp - appended
}
compile_only() {
	printf 'python*:::function-entry { @[copyinstr(arg1)] = count(); }\nnowhere:::* { x = args[0]; }' >e.d
	run 0 -e -n 'pythonprobes*:::pythonprobe { trace(copyinstr(arg0)); }' && prints '' && says '' &&
	    run 1 -e -s bad.d
}
preprocessor() {
	printf '#!/usr/sbin/dtrace -Cs\n#define HELLO "hello"\n#ifdef YES\nBEGIN { printf("%%s\\n", HELLO); exit(0); }\n#endif\n' >cpp.d
	run 0 -qCDYES -s cpp.d && says '' && prints 'hello

' && run 0 -q -x cpp -x define=YES -s cpp.d
}
preprocessor_keeps_lines() {
	printf '#!/usr/sbin/dtrace -Cs\n#define HELLO "hello"\n\nBEGIN { x = ; }\n' >cpp.d
	fails 1 'failed to compile script cpp.d: line 4: syntax error near ";"' -C -s cpp.d
}
# headers CPP NAMES...: each header of C or POSIX compiles behind that cpp.
headers() {
	cpp=$1
	shift
	for header; do
		printf '#include <%s.h>\nBEGIN { exit(0); }\n' "$header" >header.d
		run 0 -qC -x cpppath="$cpp" -s header.d || return 1
	done
}
of_c='assert ctype errno fenv float inttypes iso646 limits locale math setjmp signal stdalign stdarg
stdbool stddef stdint stdio stdlib stdnoreturn string threads time uchar wchar wctype'
of_posix='arpa/inet dirent dlfcn fcntl grp net/if netdb netinet/in netinet/tcp poll pthread pwd regex
sched semaphore sys/ioctl sys/mman sys/resource sys/select sys/socket sys/stat sys/time sys/types
sys/uio sys/un sys/wait syslog termios unistd'
clang() {
	printf '#!/bin/sh\nexec clang -E -x c "$@"\n' >clang-cpp
	chmod +x clang-cpp
	echo "$scratch/clang-cpp"
}
headers_of_c() { headers cpp $of_c; }
headers_of_posix() { headers cpp $of_posix; }
headers_of_c_with_clang() { headers "$(clang)" $of_c; }
headers_of_posix_with_clang() { headers "$(clang)" $of_posix; }
headers_with_extensions() {
	printf '#define _GNU_SOURCE\n#include <%s>\n' fcntl.h netinet/in.h sys/stat.h linux/if_ether.h \
	    >extensions.d
	echo 'BEGIN { printf("%d %d", O_CLOEXEC, sizeof(struct in6_addr)); exit(0); }' >>extensions.d
	run 0 -qC -s extensions.d && prints '524288 16
'
}
macros_of_dtrace() {
	cat >macros.d <<-'END'
	#if defined __linux && defined __unix && defined __SVR4 && __SUNW_D && __SUNW_D_64 && \
	    __SUNW_D_VERSION >= 0x02000000 && !defined __GNUC__ && __STDC_VERSION__ == 199901 && \
	    !defined __SIZEOF_INT128__
	BEGIN { exit(0); }
	#endif
	END
	run 0 -qC -s macros.d
}
no_such_preprocessor() {
	fails 1 'failed to compile script cpp.d: cannot run ./none: No such file or directory' \
	    -C -x cpppath=./none -s cpp.d
}
# Each program has 200000 of a thing: a linear compiler takes a second or two, a quadratic one
# minutes, and run() kills it.
compiles() {
	python3 -c 'import sys; N = 200000; sys.stdout.write(eval(sys.argv[1]))' "$1" >large.d
	run 0 -q -Z -x empty --source=none -s large.d >large.log || { tail -c 300 large.log; return 1; }
}
very_many_members() {
	compiles '"struct s {" + "".join("int m%d;\n" % i for i in range(N)) + "};\nBEGIN { exit(0); }"'
}
very_many_ticks() {
	compiles '"".join("tick-%ds { n++; }\n" % (i + 9) for i in range(N)) + "BEGIN { exit(0); }"'
}
very_many_translators() {
	compiles '"".join("struct s%d { int x; }; translator struct s%d < int y > { x = y; };\n" % (i, i)
	    for i in range(N)) + "BEGIN { exit(0); }"'
}
very_many_arrays() {
	compiles '"".join("typedef int t%d[%d];\n" % (i, i + 1) for i in range(N)) + "BEGIN { exit(0); }"'
}
very_many_parameters() {
	compiles '"extern int f(" + ",".join("int a%d" % i for i in range(N)) + ");\nBEGIN { exit(0); }"'
}
very_many_clauses() {
	compiles '"".join("app:m:f:p%d { n++; }\n" % i for i in range(N)) + "BEGIN { exit(0); }"'
}
preprocessor_fails() {
	printf '#error no\n' >cpp.d
	run 1 -C -s cpp.d && prints '' && tail -n 1 err |
	    grep -qx 'pydtrace: failed to compile script cpp.d: Preprocessor failed to process input program'
}
destructive_is_refused() {
	fails 1 'could not enable tracing: Destructive actions not allowed' \
	    -qn 'BEGIN { system("echo no"); exit(0); }'
}
destructive_is_allowed() {
	run 0 -wn 'BEGIN { system("echo yes"); exit(0); }' &&
	    says "pydtrace: description 'BEGIN ' matched 1 probe
pydtrace: allowing destructive actions
" && grep -q 'yes$' out
}
no_match_is_allowed() {
	in_background --source=none -Zn 'nowhere:::nothing' && wait_for err matched &&
	    kill -TERM $pid && ended 0 &&
	    says "pydtrace: description 'nowhere:::nothing' matched 0 probes
"
}
options_in_the_environment() {
	DTRACE_OPT_STRSIZE=4 run 0 -qn 'BEGIN { printf("%s\n", "abcdef"); exit(0); }' && prints 'abc

'
}
not_an_option_in_the_environment() {
	DTRACE_OPT_FOO=1 fails 1 'failed to set DTRACE_OPT_FOO: Invalid option name' -n BEGIN
}
not_a_value_in_the_environment() {
	DTRACE_OPT_BUFSIZE=much fails 1 \
	    'failed to set DTRACE_OPT_BUFSIZE: Invalid value for specified option' -n BEGIN
}

# --- how runs end --------------------------------------------------------------

by_signal() {
	in_background -qn 'BEGIN { printf("ready\n"); @ = count(); } END { printf("end\n"); }' &&
	    wait_for out ready && kill "-$1" $pid && ended 0 && says '' && prints "ready
${2}end

                1
"
}
# timeout(1) signals the process and its group.
by_one_signal_sent_twice() {
	in_background -wqn 'BEGIN { printf("ready\n"); } END { system("sleep 0.3"); printf("end\n"); }' &&
	    wait_for out ready && python3 -c 'import os, sys, time
os.kill(int(sys.argv[1]), 15)
time.sleep(0.002)
os.kill(int(sys.argv[1]), 15)' $pid && ended 0 && grep -qx end out
}
results_so_far() {
	in_background --source=none -qn 'BEGIN { @a["x"] = count(); @b = sum(7); printf("ready\n"); }'
	wait_for out ready && kill -USR1 $pid && wait_for out ' 7$' && kill -INT $pid && ended 0 || return 1
	for i in 1 2; do
		printf '\n  x %48s %16d\n\n %16d\n' '' 1 7
	done >expected
	sed -n '2,$p' out | grep . >actual
	grep . expected | diff - actual
}
results_so_far_by_the_script() {
	in_background --source=none -qn '
		BEGIN { @a["x"] = count(); printf("ready\n"); }
		dtrace:::NOW { printa("%s so far: %@d\n", @a); @a["x"] = count(); }
		END { printa("%s at last: %@d\n", @a); }'
	wait_for out ready && kill -USR1 $pid && wait_for out 'far: 2' && kill -USR1 $pid &&
		wait_for out 'far: 3' && kill -INT $pid && ended 0 && [ "$(grep : out)" = 'x so far: 2
x so far: 3
x at last: 3' ]
}
by_a_second_signal() {
	rm -f ending
	in_background -wqn 'BEGIN { printf("ready\n"); } END { system("echo now >ending; sleep 3"); }' &&
	    wait_for out ready && kill -TERM $pid && wait_for ending now && kill -TERM $pid && ended 143
}
by_exit_in_a_tick() { run 3 -qn 'tick-10ms { printf("%d ", ++n); } tick-10ms /n == 3/ { exit(3); }' && prints '1 2 3 
'; }
by_the_end_of_the_child() {
	run 0 -c 'sleep 0.1' -qn 'END { printf("end\n"); }' && says '' && prints 'end

'
}
child_starts_after_begin() {
	rm -f started
	run 0 -wc 'touch started' -qn 'BEGIN { system("test -e started && echo early || echo late"); }' &&
	    grep -qx late out && test -e started
}
exit_in_begin_starts_no_child() {
	rm -f started
	run 0 -c 'touch started' -qn 'BEGIN { exit(0); }' && test ! -e started
}
target_is_the_child() {
	printf '#!/bin/sh\necho $$\n' >sh.sh; chmod +x sh.sh
	run 0 -c ./sh.sh -qn 'BEGIN { printf("%d\n", $target); }' && sort -u out >once &&
	    test "$(grep -c . once)" = 1
}
killed_child_is_said() {
	printf '#!/bin/sh\nkill -SEGV $$\n' >die.sh; chmod +x die.sh
	run 0 -c ./die.sh -qn 'END { printf("end\n"); }' &&
	    grep -q '^pydtrace: pid [0-9]* (./die.sh) was killed by signal 11' err
}
failed_child_is_said() {
	run 0 -n 'BEGIN { }' -c false && grep -qx 'pydtrace: pid [0-9]* (false) ended with status 1' err &&
	    run 0 -qn 'BEGIN { }' -c false && says ''
}
exit_status_of_the_command() {
	printf '#!/bin/sh\nexit $1\n' >status.sh; chmod +x status.sh
	run 7 --exit-status -qn 'BEGIN { }' -c './status.sh 7' &&
	    run 0 --exit-status -qn 'BEGIN { }' -c './status.sh 0' &&
	    run 3 --exit-status -qn 'BEGIN { }' -c './status.sh 0' -c './status.sh 3' &&
	    run 5 --exit-status -qn 'END { exit(5); }' -c './status.sh 7'
}
exit_status_of_a_signal() {
	run 137 --exit-status -qn 'BEGIN { }' -- sh -c 'kill -9 $$'
}
words_of_a_command() {
	run 0 -qn 'BEGIN { printf("%d\n", $1); }' 5 -- sh -c 'echo "$# $1"' sh 'a  b' -q &&
	    printf '5\n2 a  b\n\n' | cmp - out
}
child_that_cannot_be_run() {
	printf '#!/nonexistent/interpreter\n' >bad.sh; chmod +x bad.sh
	run 1 -c ./bad.sh -qn 'BEGIN { }' && says 'pydtrace: failed to run ./bad.sh: /nonexistent/interpreter: No such file or directory
'
}
child_outlives_exit() {
	rm -f late
	printf '#!/bin/sh\nsleep 0.5\ntouch late\n' >late.sh; chmod +x late.sh
	run 0 -c ./late.sh -qn 'tick-10ms { exit(0); }' && test ! -e late || return 1
	tries=0
	until test -e late; do
		tries=$((tries + 1)); test $tries -lt 200 || return 1; sleep 0.05
	done
}
killed_pydtrace_leaves_no_child() {
	rm -f started
	timeout -s KILL 120 pydtrace -wc 'touch started' -qn 'BEGIN { system("kill -9 $PPID"); }' >out 2>err
	sleep 0.2	# nothing tells that something will not happen
	test ! -e started
}
end_of_process() {
	sleep 1000 & victim=$!
	in_background -p $victim -qn 'BEGIN { printf("ready\n"); } END { printf("end\n"); }' &&
	    wait_for out ready && kill -9 $victim && ended 0 && prints 'ready
end

'
}
# The strings of events are obeyed by no terminal; those of the script are.
on_a_terminal() {
	python3 -c 'import pty, sys; pty.spawn(sys.argv[1:])' pydtrace "$@" </dev/null >out 2>&1
	cat -v out
}
escapes_in_events() {
	cat >escapes.in <<-'END'
	1000 42 43 app42:prog:f\033[1m:go "\033[31mred\r\xc2\x9b7m\xff\x7f" "caf\xc3\xa9\tone\ntwo"
	END
	cat >escapes.d <<-'END'
	app*:::go
	{
		printf("%s|%.2s|%s|%c|%s\n", copyinstr(arg0), copyinstr(arg0), copyinstr(arg1), 7, "\033[0m");
		trace(copyinstr(arg1)); trace(substr(copyinstr(arg0), 5, 4));
		@[copyinstr(arg1)] = count(); @named[copyinstr(arg0)] = count();
	}
	END { printf("\n"); printa("%s %@d\n", @named); }
	END
}
terminal_shows_escapes() {
	escapes_in_events
	on_a_terminal -q --source=replay:escapes.in -s escapes.d &&
	    grep -qxF "$(printf '\\033[31mred\\015\\302\\2337m\\377\\177|\\033[|caf\303\251\tone\r')" out &&
	    grep -qxF "$(printf 'two|\007|\033[0m\r')" out &&
	    grep -qF "$(printf 'twored\\015')" out &&
	    grep -qxF "$(printf '\\033[31mred\\015\\302\\2337m\\377\\177 1\r')" out &&
	    ! grep -q "$(printf '\033\[31m')" out
}
terminal_shows_names() {
	escapes_in_events
	on_a_terminal --source=replay:escapes.in -n 'app*:::go { }' &&
	    grep -qF 'f\033[1m:go' out
}
files_keep_escapes() {
	escapes_in_events
	on_a_terminal -q --source=replay:escapes.in -o kept -s escapes.d &&
	    grep -qF "$(printf '\033[31mred\r\302\2337m\377\177|')" kept && rm kept &&
	    on_a_terminal -qw --source=replay:escapes.in -n 'app*:::go {
	        freopen("kept"); printf("%s\n", copyinstr(arg0)); freopen(""); printf("%s\n", copyinstr(arg0)); }' &&
	    grep -qxF "$(printf '\033[31mred\r\302\2337m\377\177')" kept &&
	    grep -qF '\033[31mred' out
}
messages_show_escapes() {
	fails 1 'failed to open ./no\033[1m.d: No such file or directory' -s "$(printf './no\033[1m.d')"
}
reader_goes_away() {
	timeout -s KILL 120 pydtrace -qn 'tick-1ms { printf("x\n"); }' 2>err | head -n 2 >out
	says '' && prints 'x
x
'
}
flood_into_a_closed_pipe() {
	timeout -s KILL 120 pydtrace -x strsize=4k -qn 'tick-1ms { printf("%1000000d\n", 1); }' 2>err |
	    head -c 10 >out
	says ''
}

# The output of the child and of pydtrace go to one file; that is written to each switchrate.
lines_of_the_child_stay_whole() {
	cat >halves <<-'END'
	#!/bin/sh
	printf 'one '
	sleep 0.2
	echo line
	END
	chmod +x halves
	run 0 -q -x switchrate=1h -n 'tick-10ms { printf("tick\n"); }' -c ./halves || return 1
	grep -qx 'one line' out && grep -qx tick out
}

# A full pipe that somebody else made one whose writes do not wait, and a slow reader.
pipe_that_does_not_wait() {
	echo '1000 42 43 p42:m:f:probe 7' >events
	timeout -s KILL 60 python3 - "$1" <<-'END'
	import fcntl, os, subprocess, sys
	stream, turns = sys.argv[1], 50000
	script = {"stdout": 'int i; p42:::probe { printf("line %d\\n", i++); }',
	          "stderr": "int zero; p42:::probe { trace(1 / zero); }"}[stream]
	reader, writer = os.pipe()
	fcntl.fcntl(writer, 1031, 4096)                                      # F_SETPIPE_SZ
	os.set_blocking(writer, False)
	filled = os.write(writer, b"-" * 100000)
	traced = subprocess.Popen(["pydtrace", "-q", "--source=replay:events", "--replay-times=%d" % turns,
	                           "-n", script], **{stream: writer})
	os.close(writer)
	text = b"".join(iter(lambda: os.read(reader, 1000), b""))
	assert traced.wait() == 0, traced.returncode
	lines = text[filled:].decode().splitlines()
	if stream == "stdout":
	    assert lines == ["line %d" % i for i in range(turns)] + [""], (len(lines), lines[-3:])
	else:
	    assert len(lines) == turns and len(set(lines)) == 1, (len(lines), lines[-3:])
	    assert "divide-by-zero" in lines[0], lines[0]
	END
}
stdout_waits_for_its_reader() { pipe_that_does_not_wait stdout; }
stderr_waits_for_its_reader() { pipe_that_does_not_wait stderr; }

# ulimit -f: an error of the file, no signal.
channel_beyond_the_limit_of_files() {
	prlimit --fsize=5000 pydtrace --source=channel -qn 'pythonprobe { }' -c true >out 2>err
	test $? = 1 && prints '' && test "$(wc -l <err)" = 1 &&
		grep 'cannot create a channel: File too large: .*ulimit -f' err
}
output_beyond_the_limit_of_files() {
	echo '1000 42 43 p42:m:f:probe 7' >events
	for to in stdout out; do
		rm -f out
		set -- -q --source=replay:events --replay-times=9999 -n 'p42:::probe { printf("a line\n"); }'
		test $to = stdout || set -- -o out "$@"
		prlimit --fsize=10000 pydtrace "$@" >>out 2>err
		test $? = 1 && says 'pydtrace: failed to write output: File too large
' && test "$(wc -c <out)" = 10000 || { ls -l out; cat err; return 1; }
	done
}
# The children of pydtrace have the signal.
limit_of_files_is_theirs() {
	cat >big <<-'END'
	#!/bin/sh
	head -c 20000 /dev/zero >zeros
	echo status $?
	END
	chmod +x big
	for run in -c -w; do
		set -- -qn BEGIN -c ./big
		test $run = -c || set -- -qwn 'BEGIN { system("./big"); exit(0); }'
		prlimit --fsize=10000 pydtrace "$@" >out 2>err || { cat err; return 1; }
		grep 'status 153' out || { cat out err; return 1; }
	done
}

# Linux 6.12 and later: pydtrace asks for short time slices, its children do not.
turns_are_short() {
	cat >turns <<-'END'
	#!/bin/sh
	turn() { sed -n 's/^se.slice.* //p' "/proc/$1/sched" 2>/dev/null; }
	sleep 0.2
	echo "pydtrace '$(turn $PPID)' child '$(turn $$)'"
	END
	chmod +x turns
	run 0 -qn 'BEGIN { }' -c ./turns || return 1
	grep -qx "pydtrace '' child ''" out ||
		{ grep "pydtrace '100000' child" out && ! grep "child '100000'" out; }
}

tests='usage_without_arguments help version packages_beside_the_command man_page_has_every_option unknown_option nothing_to_trace not_a_source
not_a_standard not_a_size not_an_option not_an_option_in_the_environment not_a_value_in_the_environment
missing_script scripts_by_name scripts_of_this_package scripts_beside_the_program scripts_listed
scripts_of_this_package_listed a_folder_is_no_script own_name_in_messages syntax_error syntax_error_with_tag no_such_probe
no_such_target not_a_pid missing_program unwritable_output full_device full_device_for_lists closed_output
closed_streams_stay_closed_for_the_child channel_without_command
frame frame_of_two quiet script_of_its_own last_exit_counts stdout_is_truncated output_is_appended compile_only fields_of_m_f_and_P
no_numbers_for_m_f_and_P model_of_64_bits ancestors_of_pydtrace compile_nothing very_wide_conversions preprocessor
preprocessor_keeps_lines headers_of_c headers_of_posix headers_of_c_with_clang headers_of_posix_with_clang
headers_with_extensions macros_of_dtrace no_such_preprocessor very_many_members
very_many_ticks very_many_translators very_many_arrays very_many_parameters very_many_clauses preprocessor_fails destructive_is_refused destructive_is_allowed
no_match_is_allowed options_in_the_environment by_one_signal_sent_twice
results_so_far results_so_far_by_the_script by_a_second_signal by_exit_in_a_tick by_the_end_of_the_child
child_starts_after_begin exit_in_begin_starts_no_child target_is_the_child killed_child_is_said
failed_child_is_said exit_status_of_the_command exit_status_of_a_signal words_of_a_command
child_that_cannot_be_run child_outlives_exit killed_pydtrace_leaves_no_child end_of_process
terminal_shows_escapes terminal_shows_names files_keep_escapes messages_show_escapes
reader_goes_away flood_into_a_closed_pipe lines_of_the_child_stay_whole
stdout_waits_for_its_reader stderr_waits_for_its_reader
channel_beyond_the_limit_of_files output_beyond_the_limit_of_files
limit_of_files_is_theirs turns_are_short'

plan $((3 + $(echo $tests | wc -w)))
for test in $tests; do
	check "$(echo "$test" | tr _ ' ')" "$test"
done
check 'Ctrl-C ends the run, with a newline of its own' by_signal INT '
'
check 'SIGTERM ends the run' by_signal TERM '
'
check 'SIGHUP ends the run' by_signal HUP '
'
finish
