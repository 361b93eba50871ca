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
plan 11

# Compiled once, from the sdist; the other builds take the one of the build tree.
PYTHONPROBES_PYDTRACE=$(command -v pydtrace)
export PYTHONPROBES_PYDTRACE

# A copy, because setuptools writes into the tree.
tree=$scratch/tree
mkdir "$tree" && (
	cd "$srcdir" && tar -c README.md CHANGELOG.md LICENSE MANIFEST.in pyproject.toml setup.cfg setup.py \
	    completion configure.ac docs dscripts provider python src wheels
) | tar -x -C "$tree"
chmod -R u+w "$tree"
cd "$tree" || exit 1

pip_install() {
	"$PYTHON" -m pip install --no-build-isolation --no-deps --target "$2" "$1"
}

# holds FOLDER: both packages are whole, and work.
holds() {
	for file in probe/py.typed probe/__init__.pyi profiler/py.typed profiler/__init__.pyi \
	    profiler/__main__.py profiler/forms/html.py profiler/forms/templates/report.html \
	    profiler/forms/templates/flame-frame.svg pythonprobes/_run.py pythonprobes.pth \
	    pythonprobes.start pythonprobes_start.py include/pythonprobes.h include/pythonprobes_note.h \
	    share/pythonprobes/dscripts/example.d share/pythonprobes/dscripts/bpftrace/example.bt \
	    share/man/man1/pydtrace.1; do
		[ -f "$1/$file" ] || { echo "no $file"; return 1; }
	done
	cd "$scratch" && PYTHONPATH=$1 "$PYTHON" -c '
import sys, probe, profiler
assert probe.__file__.startswith(sys.argv[1]), probe.__file__
assert probe.dtrace_probe("a", 1) is None and probe.enabled() is False
profiler.DTraceProfiler().run("x = 1")' "$1"
}
# has_command FOLDER SOURCES: pydtrace is there, and finds the packages that came with it.
has_command() {
	"$1/bin/pydtrace" -Vv >out && cat out && grep -q "^  sources   .*$2" out &&
		grep -qx "  packages   $1" out &&
		"$1/bin/pydtrace" -qn 'BEGIN { exit(0); }' </dev/null
}
has_note() { readelf -n "$1"/probe/_probe*.so | grep -q 'Name: pythonprobe$'; }

# No command of SystemTap's or DTrace's is asked, and no header of theirs.
mkdir -p "$scratch/bin" "$scratch/without/sys"
echo '#error not wanted' >"$scratch/without/sys/sdt.h"
printf '#!/bin/sh\nexit 1\n' >"$scratch/bin/dtrace"
chmod +x "$scratch/bin/dtrace"
usual_path=$PATH
PATH=$scratch/bin:$PATH CPATH=$scratch/without
export CPATH

check 'pip install . builds and installs' pip_install . "$scratch/a"
check 'both packages are whole and work' holds "$scratch/a"
check 'the probe is in the extension' has_note "$scratch/a"
check 'pydtrace finds the packages' has_command "$scratch/a" channel
PATH=$usual_path
unset CPATH

# In the same folder, so that build/ holds what was built before.
without_probes() {
	PYTHONPROBES_NO_DTRACE=1 "$PYTHON" -m pip -v install --no-build-isolation --no-deps \
	    --target "$scratch/b" . >"$scratch/pip.log" 2>&1 || { cat "$scratch/pip.log"; return 1; }
	grep 'PYTHONPROBES_NO_DTRACE: building probes that do nothing' "$scratch/pip.log" &&
		holds "$scratch/b" && ! has_note "$scratch/b"
}
check 'probes that do nothing, when asked for' without_probes
with_probes_again() {
	pip_install . "$scratch/d" && has_note "$scratch/d"
}
check 'and not the next time' with_probes_again

# A system on which nothing makes probes.
impossible() {
	if "$PYTHON" -c '
import runpy, setuptools.command.build_ext, sys
sys.platform, sys.argv = "sunos5", ["setup.py", "-q", "build_ext"]
runpy.run_path("setup.py", run_name="__main__")' >"$scratch/setup.log" 2>&1; then return 1; fi
	grep '^pythonprobes: no probes can be built: .*; PYTHONPROBES_NO_DTRACE=1 ' "$scratch/setup.log" ||
		{ cat "$scratch/setup.log"; return 1; }
}
PATH=$scratch/bin:$PATH
check 'no silent success where no probes can be built' impossible
PATH=$usual_path

# Without the commands that a checkout needs.
mkdir "$scratch/few" && for file in /usr/bin/*; do
	case ${file##*/} in
	flex*|lex|bison*|yacc|clang*|bpftool) ;;
	*) ln -s "$file" "$scratch/few" ;;
	esac
done
from_sdist() {
	rm -rf build && "$PYTHON" -W ignore setup.py -q sdist && mkdir "$scratch/sdist" &&
		tar -xzf dist/pythonprobes-*.tar.gz -C "$scratch/sdist" &&
		unset PYTHONPROBES_PYDTRACE && PATH=$scratch/few &&
		pip_install "$scratch"/sdist/pythonprobes-* "$scratch/c"
}
sources=channel
if command -v clang >/dev/null && { command -v bpftool || test -x /usr/sbin/bpftool; } >/dev/null; then
	check 'the sdist builds with a C compiler alone' from_sdist
	if pkg-config --exists 'libbpf >= 0.8'; then sources=uprobe; fi
	check 'the built package is complete and works' holds "$scratch/c"
	check 'so is pydtrace' has_command "$scratch/c" "$sources"
else
	for title in 'the sdist builds with a C compiler alone' \
	    'the built package is complete and works' 'so is pydtrace'; do
		skip "$title" 'no clang and bpftool to make an sdist'
	done
fi

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
