#!/bin/sh
# Claim: `python -m trace --ignore-dir=DIR` decides once for each bare module name, so a file outside DIR is left out, or one in DIR
#   counted, because another file of that name was met first.
#
# Guess: the option is about folders: what is in DIR is ignored, everything else is counted.
# Versions: CPython 3.8.18, 3.10.13, 3.11.7, 3.12.1, 3.13.0; coverage 7.17.5.
# Seen: lib/utils.py and app/utils.py, --ignore-dir=lib. A program that imports lib.utils first: no counts for app/utils.py. One
#   that imports app.utils first: counts for both. The answer is cached under the module's name without its package. Every package's
#   `__init__` is one name too. DIR is mostly the standard library's folder: a program that uses email.utils first loses the
#   counts of its own app/utils.py.
# Instead: count without the option and leave files out of the report by their path; or `coverage run --omit='lib/*'`, which goes by
#   the file.

. "$(dirname "$0")/lib.sh"

python=$(python_of 3.8 3.9 3.10 3.11 3.12 3.13) || skip "needs CPython 3.8 to 3.13 as PYTHON or python3.X"

mkdir lib app
for package in lib app; do
	: >"$package/__init__.py"
	printf 'def run():\n    return 1\n' >"$package/utils.py"
done
printf 'import lib.utils, app.utils\nlib.utils.run()\napp.utils.run()\n' >lib_first.py
printf 'import app.utils, lib.utils\napp.utils.run()\nlib.utils.run()\n' >app_first.py

counted() {
	rm -rf counts
	"$python" -m trace --count --ignore-dir="$PWD/lib" --coverdir=counts "$1.py"
	for package in lib app; do
		set -- counts/*"$package.utils.cover"
		[ ! -e "$1" ] || printf '%s/utils.py ' "$package"
	done
}

fact "lib/utils.py first" "" "$(counted lib_first)"
fact "app/utils.py first" "lib/utils.py app/utils.py " "$(counted app_first)"

python=$(python_of 3.11 3.12 3.13) || skip "needs CPython 3.11 to 3.13 for coverage"
environment "$python" coverage==7.17.5
for program in lib_first app_first; do
	venv/bin/coverage run --omit='lib/*' "$program.py"
	fact "coverage --omit, $program" "app/utils.py" "$(venv/bin/coverage report | sed -n 's/^\([a-z]*.utils.py\).*/\1/p')"
done
verdict
