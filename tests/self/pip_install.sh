#!/bin/sh
# setuptools builds a wheel and an sdist of this tree and runs setup.py install.  Offline,
# in scratch folders, with the interpreter that configure was given.
. "$srcdir/tests/lib/tap.sh"
unset PYTHONPATH LD_PRELOAD DTRACE
export PIP_NO_INDEX=1 PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore
export HOME="$scratch" TMPDIR="$scratch"

for module in pip setuptools wheel; do
	"$PYTHON" -c "import $module" 2>/dev/null || skip_all "$PYTHON has no module $module"
done
plan 7

# A copy, because setuptools writes into the tree.
tree=$scratch/tree
mkdir "$tree" && (
	cd "$srcdir" && tar -c README.md LICENSE MANIFEST.in pyproject.toml setup.cfg setup.py \
	    configure.ac dscripts provider python src
) | tar -x -C "$tree"
chmod -R u+w "$tree"
cd "$tree" || exit 1

pip_install() {
	"$PYTHON" -m pip install --no-build-isolation --no-deps --target "$2" "$1"
}

# holds FOLDER: both packages are whole, and work.
holds() {
	for file in probe/py.typed probe/__init__.pyi profiler/py.typed profiler/__init__.pyi \
	    profiler/__main__.py pythonprobes/_run.py pythonprobes.pth include/pythonprobes.h share/pythonprobes/dscripts/example.d \
	    share/pythonprobes/dscripts/bpftrace/example.bt; do
		[ -f "$1/$file" ] || { echo "no $file"; return 1; }
	done
	cd "$scratch" && PYTHONPATH=$1 "$PYTHON" -c '
import sys, probe, profiler
assert probe.__file__.startswith(sys.argv[1]), probe.__file__
assert probe.dtrace_probe("a", 1) is None and probe.enabled() is False
profiler.DTraceProfiler().run("x = 1")' "$1"
}
has_note() { readelf -n "$1"/probe/_probe*.so | grep -q 'Name: pythonprobe$'; }

# Found before SystemTap's, DTrace's own command must not end the search.
mkdir "$scratch/sbin"
printf '#!/bin/sh\nexit 1\n' >"$scratch/sbin/dtrace"
chmod +x "$scratch/sbin/dtrace"
usual_path=$PATH
PATH=$scratch/sbin:$PATH

check 'pip install . builds and installs' pip_install . "$scratch/a"
check 'both packages are whole and work' holds "$scratch/a"
PATH=$usual_path
if command -v dtrace >/dev/null; then
	check 'the probe is in the extension' has_note "$scratch/a"
else
	skip 'the probe is in the extension' 'no dtrace command'
fi

# Without a dtrace command: the same API, and a line that says so.
mkdir "$scratch/bin"
for tool in sh gcc cc x86_64-linux-gnu-gcc as ld awk mawk gawk uname ar ranlib nm readelf; do
	path=$(command -v $tool) && ln -s "$path" "$scratch/bin/$tool"
done
without_dtrace() {
	rm -rf build
	(PATH=$scratch/bin; export PATH; "$PYTHON" -m pip -v install --no-build-isolation --no-deps \
	    --target "$scratch/b" .) >"$scratch/pip.log" 2>&1 || { cat "$scratch/pip.log"; return 1; }
	grep 'no dtrace command.*: building probes that do nothing' "$scratch/pip.log" &&
		holds "$scratch/b" && ! has_note "$scratch/b"
}
check 'without dtrace: probes that do nothing, said in one line' without_dtrace

from_sdist() {
	rm -rf build && "$PYTHON" -W ignore setup.py -q sdist && mkdir "$scratch/sdist" &&
		tar -xzf dist/pythonprobes-*.tar.gz -C "$scratch/sdist" &&
		pip_install "$scratch"/sdist/pythonprobes-* "$scratch/c"
}
check 'the sdist builds' from_sdist
check 'the built package is complete and works' holds "$scratch/c"

# The manual's own way, where setuptools still has it.
setup_install() {
	rm -rf build && "$PYTHON" -m venv --without-pip --system-site-packages "$scratch/venv" &&
		"$scratch/venv/bin/python3" -W ignore setup.py -q install &&
		cd "$scratch" && venv/bin/python3 -c '
import sys, probe
assert probe.__file__.startswith(sys.prefix), probe.__file__
probe.dtrace_probe("a")'
}
check 'python setup.py install' setup_install
finish
