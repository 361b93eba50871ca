#!/bin/sh
# configure refuses combinations that would not work, with a reason in one sentence.
. "$srcdir/tests/lib/tap.sh"
unset PYTHONPATH LD_PRELOAD
# The environment must not choose the tools under test.
real=$PYTHON
unset PYTHON CFLAGS CPPFLAGS DTRACE
plan 10
mkdir "$scratch/build" "$scratch/empty" "$scratch/old"
cd "$scratch/build" || exit 1

# python NAME SED-SCRIPT: an interpreter that answers configure differently.
python() {
	printf '#!/bin/sh\n"%s" "$@" | sed "%s"\n' "$real" "$2" >"$scratch/$1"
	chmod +x "$scratch/$1"
}

# refused WORDS ARGUMENT...: configure fails, with WORDS in its last message.
refused() {
	words=$1
	shift
	if "$srcdir/configure" "$@" >out 2>&1; then
		echo "configure accepts $*"
		return 1
	fi
	sed -n '/^configure: error/,$p' out | grep -e "$words" || { tail -n 5 out; return 1; }
}

python other "s,^pp_python_include=.*,pp_python_include=$scratch/old,"
echo '#define PY_VERSION_HEX 0x03030000' >"$scratch/old/patchlevel.h"
echo '#include "patchlevel.h"' >"$scratch/old/Python.h"
python headless "s,^pp_python_\\(plat\\)*include=.*,pp_python_\\1include=$scratch/empty,"
python pypy "s,^pp_python_implementation=.*,pp_python_implementation=PyPy,"
python ancient "s,^pp_python_hexversion=.*,pp_python_hexversion=50794736,"

# A prefix in which the interpreter looks for no packages.
says_where_packages_go() {
	"$srcdir/configure" "PYTHON=$real" "--prefix=$scratch/a prefix" >out 2>&1
	grep -q "packages go to *$scratch/a prefix/lib/python3.*/site-packages (say so in PYTHONPATH)" out ||
	    { tail -n 12 out; return 1; }
}

# Notes need neither SystemTap's header nor a command, and DTrace's own command is not asked.
mkdir -p "$scratch/sbin" "$scratch/without/sys"
echo '#error not wanted' >"$scratch/without/sys/sdt.h"
printf '#!/bin/sh\nexit 1\n' >"$scratch/sbin/dtrace"
chmod +x "$scratch/sbin/dtrace"
needs_no_dtrace() {
	PATH=$scratch/sbin:$PATH "$srcdir/configure" "PYTHON=$real" --enable-dtrace \
	    DTRACE=/bin/false "CPPFLAGS=-I$scratch/without" >out 2>&1 || { tail -n 5 out; return 1; }
	grep '^  probes  *notes$' out
}

# A compiler whose assembler knows no notes.
cat >"$scratch/cc" <<'END'
#!/bin/sh
for word; do
	case $word in *.c) ! grep -q pythonprobes_note "$word" || exit 1 ;; esac
done
exec cc "$@"
END
chmod +x "$scratch/cc"

check 'where the packages go' says_where_packages_go
check 'headers of another version' refused 'but the headers in .*/old' "PYTHON=$scratch/other"
check 'no headers' refused 'no usable Python.h in .*/empty' "PYTHON=$scratch/headless"
check 'another implementation' refused 'CPython 3.8 or newer is needed' "PYTHON=$scratch/pypy"
check 'a Python that is too old' refused 'CPython 3.8 or newer is needed' "PYTHON=$scratch/ancient"
check 'an interpreter by its name alone' \
    refused '/pypy is PyPy' PYTHON=pypy "PATH=$scratch:$PATH"
check 'no interpreter at all' refused 'does not run' PYTHON=/nonexistent/python3
check 'probes requested but unavailable' \
    refused '--enable-dtrace: .*/cc compiles no note' "PYTHON=$real" --enable-dtrace "CC=$scratch/cc"
check 'notes need no dtrace and no sys/sdt.h' needs_no_dtrace
# A pkg-config that knows its own version, which configure may insist on, and no package.
printf '#!/bin/sh\ntest "$1" = --atleast-pkgconfig-version\n' >"$scratch/pkg-config"
chmod +x "$scratch/pkg-config"
check 'libbpf requested but unavailable' \
    refused '--with-libbpf: .*libbpf-dev' "PYTHON=$real" --with-libbpf "PKG_CONFIG=$scratch/pkg-config"
finish
