#!/bin/sh
# Claim: perf script prints a negative char or short argument of a USDT probe as a large positive number, an int beside it right.
#
# Guess: the probe's ELF note has sign and size of each argument, so every tracer prints -1 for -1.
# Versions: Debian 12: linux-perf 6.1.192-3, gdb 13.1-3, systemtap-sdt-dev 4.8-2.
# Seen: a probe fires with a signed char -1, a short -2, an int -3 and an unsigned char 255. readelf -n shows -1@ -2@ -4@ 1@. gdb
#   prints -1 -2 -3 255; perf script prints 255 65534 -3 255. The event's format in tracefs says s8 s16 s32 u8, so perf loses the
#   sign where it prints. Two different values, -1 and 255, read the same, and a test for `arg < 0` on the text finds nothing.
# Instead: widen small arguments to int where the probe fires; read the sizes with readelf -n and take 256 or 65536 off, or read the
#   value with gdb or bpftrace (0.17.0 prints -1 and -2).

. "$(dirname "$0")/lib.sh"

need perf linux-perf
need gdb gdb
need readelf binutils
need cc gcc
[ "$(id -u)" = 0 ] || skip "needs root for perf probe"
echo '#include <sys/sdt.h>' | cc -E - >cc.log 2>&1 || skip "needs sys/sdt.h (Debian: systemtap-sdt-dev)"

cat >small.c <<'C'
#include <sys/sdt.h>

int
main(void)
{
	volatile signed char c = -1;
	volatile short s = -2;
	volatile int i = -3;
	volatile unsigned char u = 255;

	DTRACE_PROBE4(findings, small, c, s, i, u);
	return 0;
}
C
cc -g -o small small.c

with_perf() {
	perf --buildid-dir "$PWD/buildid" "$@" >>perf.log 2>&1
}

cat >small.gdb <<'GDB'
break -probe-stap findings:small
run
printf "seen %d %d %d %d\n", $_probe_arg0, $_probe_arg1, $_probe_arg2, $_probe_arg3
GDB

fact "sizes in the note" "-1@ -2@ -4@ 1@" "$(readelf -n small | sed -n 's/.*Arguments: //p' | sed 's/@[^ ]*/@/g')"
fact "gdb" "-1 -2 -3 255" "$(gdb -nx -batch -x small.gdb ./small 2>gdb.log | sed -n 's/^seen //p')"

trap 'with_perf probe --quiet --del sdt_findings:small || :; rm -rf "$scratch"' EXIT
with_perf buildid-cache --add ./small || skip "perf buildid-cache: $(tail -n 1 perf.log)"
with_perf probe --quiet --add sdt_findings:small || skip "perf probe: $(tail -n 1 perf.log)"
with_perf record --quiet --output=small.data -e sdt_findings:small ./small || skip "perf record: $(tail -n 1 perf.log)"
perf script --input=small.data --fields=event,trace >small.txt 2>script.log
fact "perf script" "255 65534 -3 255" "$(sed -n 's/.*arg1=\(.*\)/\1/; s/ arg[2-4]=/ /gp' small.txt)"
verdict
