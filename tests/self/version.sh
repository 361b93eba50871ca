#!/bin/sh
# configure.ac has the version; the command, pkg-config, setuptools and CHANGELOG.md say the same.
. "$srcdir/tests/lib/tap.sh"
plan 4

version=$(sed -n 's/^AC_INIT(\[pythonprobes\], \[\([^]]*\)\].*/\1/p' "$srcdir/configure.ac")

# same COMMAND...: its output is the version.
same() {
	said=$("$@") || return
	[ -n "$version" ] && [ "$said" = "$version" ] ||
		{ echo "configure.ac has '$version', this says '$said'"; return 1; }
}

command_says() { pydtrace -V | sed -n 's/^pydtrace: pythonprobes //p'; }
package_says() { sed -n 's/^Version: //p' "$builddir/pythonprobes.pc"; }
setuptools_says() { cd "$srcdir" && "$PYTHON" -B -W ignore setup.py -q --version; }
changelog_says() { sed -n 's/^## \([^ ]*\) (\(unreleased\|20[0-9-]*\))$/\1/p' "$srcdir/CHANGELOG.md" | head -n 1; }

check 'pydtrace -V' same command_says
check 'pkg-config' same package_says
if "$PYTHON" -c 'import setuptools' 2>/dev/null; then
	check 'setuptools' same setuptools_says
else
	skip 'setuptools' "$PYTHON has no module setuptools"
fi
check 'the newest release of CHANGELOG.md' same changelog_says
finish
