#!/bin/sh
# check.sh ROOT FOLDER: configure and build for arm64 in the folder, and run tests there (TESTS="...";
# by default the C tests, those of the packages, and the goldens).  True: no test failed but those of
# which the file `fails` says that they fail in qemu.
#
# make and the compilers are this machine's.  Each test runs in the root, as an ordinary user.
set -u
top=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
root=$1
folder=$2
log=$folder/check.log
in="sh $top/tests/arm64/machine.sh in $root"

machine() {
	sh "$top/tests/arm64/machine.sh" with "$root" "$top $folder" env QEMU_LD_PREFIX="$root" \
	    PKG_CONFIG_SYSROOT_DIR="$root" \
	    PKG_CONFIG_LIBDIR="$root/usr/lib/aarch64-linux-gnu/pkgconfig:$root/usr/share/pkgconfig" "$@"
}

build() {
	machine "$top/configure" -q --host=aarch64-linux-gnu --with-libbpf --with-check \
	    CC="aarch64-linux-gnu-gcc --sysroot=$root" PYTHON="$root/usr/bin/python3.11" &&
	    machine make -s -j"$(nproc)" && machine make -s -j"$(nproc)" check TESTS=
}

cd "$folder" && build >"$folder/build.log" 2>&1 || {
	tail -n 20 "$folder/build.log" >&2
	exit 1
}
if [ -z "${TESTS-}" ]; then
	variable() { make -s "print-$1" | tr '\n' ' '; }
	# Those of the packages last: the compiler that most of them run is slow in qemu.
	TESTS="$(variable TESTS | tr ' ' '\n' | grep ^tests/unit/ | tr '\n' ' ') $(variable goldens) $(variable python_tests)"
fi
machine make -k -j"$(nproc)" check TESTS="$TESTS" LOG_COMPILER="$in" \
    D_LOG_COMPILER="$in ./pre-inst-env $top/tests/bin/run-golden" \
    PY_LOG_COMPILER="$in ./pre-inst-env python3" SH_LOG_COMPILER="$in ./pre-inst-env /bin/sh" \
    >"$log" 2>&1 </dev/null

awk -F ' [|] ' -f "$top/tests/arm64/results.awk" "$top/tests/arm64/fails" "$log"
