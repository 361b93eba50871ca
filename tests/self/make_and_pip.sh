#!/bin/sh
# `make install` and pip in the same folder: neither replaces silently what the other has installed.
# Offline, in a virtual environment, with the interpreter that configure was given.
. "$srcdir/tests/lib/tap.sh"
unset PYTHONPATH LD_PRELOAD DTRACE MAKEFLAGS MFLAGS MAKELEVEL DESTDIR
export PIP_NO_INDEX=1 PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 HOME="$scratch"

for module in pip setuptools wheel; do
	"$PYTHON" -c "import $module" 2>/dev/null || skip_all "$PYTHON has no module $module"
done
plan 7

venv=$scratch/venv
"$PYTHON" -m venv --without-pip --system-site-packages "$venv"
site=$("$venv/bin/python3" -c 'import sysconfig; print(sysconfig.get_path("platlib"))')
version=$(make -s -C "$builddir" print-VERSION | tail -n 1)

by_make() { make -C "$builddir" "$@" prefix="$venv" pyexecdir="$site"; }
pip() { "$venv/bin/python3" -m pip "$@"; }
# fails_with TEXT COMMAND...: it fails, and a line of its output has the text.
fails_with() {
	text=$1
	shift
	if "$@" >"$scratch/out" 2>&1; then cat "$scratch/out"; echo 'it did not fail'; return 1; fi
	cat "$scratch/out"
	grep "$text" "$scratch/out"
}

# A wheel of a newer version, in which one package tells pip's files from make's.
newer=9.9
mkdir -p "$scratch/tree/probe" && cat >"$scratch/tree/setup.py" <<'END'
from setuptools import setup
setup(name="pythonprobes", version="9.9", packages=["probe"])
END
echo 'who = "pip"' >"$scratch/tree/probe/__init__.py"
(cd "$scratch/tree" && "$PYTHON" -W ignore setup.py -q bdist_wheel) >"$log" 2>&1 || { cat "$log"; exit 1; }
wheel=$(echo "$scratch"/tree/dist/pythonprobes-$newer-*.whl)

check 'make install installs' by_make install
known_to_pip() { pip show pythonprobes && pip show pythonprobes | grep -x "Version: $version"; }
check 'pip knows what make has installed' known_to_pip
pip_replaces_nothing() {
	fails_with 'installed by make\|uninstall' pip install --no-deps "$wheel" && ! grep who "$site/probe/__init__.py"
}
check 'pip does not replace it' pip_replaces_nothing
installs_again() {
	mkdir "$site/pythonprobes-0.0.1.dist-info" && echo make >"$site/pythonprobes-0.0.1.dist-info/INSTALLER" &&
		by_make install && [ "$(echo "$site"/pythonprobes-*.dist-info)" = "$site/pythonprobes-$version.dist-info" ]
}
check 'make install replaces an older one of its own' installs_again
nothing_left() {
	by_make uninstall && ! find "$site" "$venv/bin" -name '*prob*' | grep .
}
check 'make uninstall leaves nothing' nothing_left
make_replaces_nothing() {
	pip install --no-deps "$wheel" && fails_with "pip has installed pythonprobes 9.9 in $site" by_make install &&
		grep who "$site/probe/__init__.py" && [ ! -e "$venv/bin/pydtrace" ]
}
check 'make install does not replace what pip has installed' make_replaces_nothing
after_uninstall() { pip uninstall -y pythonprobes && by_make install; }
check 'and does after pip uninstall' after_uninstall
finish
