#!/bin/sh
# Claim: python -X importtime does not list a module that importlib.import_module() loads, and gives its time to the module that
#   called; readers such as tuna draw it so.
#
# Guess: the log has each module that was imported, by a statement or by the function that the manual recommends for names.
# Versions: CPython 3.11.7, 3.12.1, 3.13.0; tuna 0.5.15.
# Seen: host has an import_module("plugin"); plugin burns 0.2 s and imports helper by a statement. The log has helper, host, and
#   no plugin; the 0.2 s are host's own ("self") time, and helper stands as host's child. tuna shows that tree: a slow host that
#   has nothing slow in it. The line of the log is written in the import statement's C function, which import_module() does not
#   pass. Plugins, entry points and lazily loaded parts of an application come in by import_module().
# Instead: while measuring, load by __import__(name) and sys.modules[name], then plugin has its line and its time; or measure it
#   alone, -X importtime -c 'import plugin'.

. "$(dirname "$0")/lib.sh"

python=$(python_of 3.11 3.12 3.13) || skip "needs CPython 3.11 to 3.13 as PYTHON or python3.X"
environment "$python" tuna==0.5.15

cat >plugin.py <<'PY'
import time

import helper

end = time.perf_counter() + 0.2
while time.perf_counter() < end:
    pass
PY
: >helper.py
printf 'import importlib\nimportlib.import_module("plugin")\n' >by_function.py
printf 'import sys\n__import__("plugin")\nplugin = sys.modules["plugin"]\n' >by_builtin.py
printf 'import plugin\n' >by_statement.py
cat >tree.py <<'PY'
import sys

from tuna._import_profile import read_import_profile


def lines(node, path=()):
    name = "".join(node["text"])
    path += (name,)
    if name in ("host", "plugin", "helper"):
        own = node["value"] - sum(child["value"] for child in node.get("children", ()))
        yield " > ".join(path[1:]) + (" slow" if own > 0.15 else "")
    for child in node.get("children", ()):
        yield from lines(child, path)


print(*lines(read_import_profile(sys.argv[1])), sep=", ")
PY

logged() {
	cp "$1.py" host.py
	"$python" -X importtime -c 'import host' 2>log
	sed -n 's/^import time: *\([0-9]*\) |.*|  *\(host\|plugin\|helper\)$/\1 \2/p' log |
		while read -r own name; do
			[ "$own" -lt 150000 ] || name="$name slow"
			printf '%s, ' "$name"
		done
}

drawn() {
	venv/bin/python tree.py log
}

fact "import statement" "helper, plugin slow, host, " "$(logged by_statement)"
logged by_statement >list
fact "tuna" "host, host > plugin slow, host > plugin > helper" "$(drawn)"
fact "import_module()" "helper, host slow, " "$(logged by_function)"
logged by_function >list
fact "tuna" "host slow, host > helper" "$(drawn)"
fact "__import__()" "helper, plugin slow, host, " "$(logged by_builtin)"
verdict
