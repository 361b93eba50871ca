#!/bin/sh
# Claim: under pytest-cov a function that benchmark.pedantic() runs has no covered line, unless iterations are given, and one that
#   benchmark() runs those of its last call; it has all of them when coverage.py measures with sys.monitoring.
#
# Guess: a test that passes covers what it calls, whatever `rounds` and `iterations` are and whichever core coverage.py has.
# Versions: CPython 3.11.7, 3.12.1, 3.13.0; pytest 9.2.0, pytest-benchmark 5.3.1, pytest-cov 7.1.0, coverage 7.17.5.
# Seen: each test is the only one of its function. With the core ctrace pedantic() leaves total() without a line, and with
#   iterations=2 it has them all. benchmark(cached) has the lines that find the value and misses those that make it. There is no
#   warning. --benchmark-disable brings all lines back. With the core sysmon nothing is missing in any of them.
#   pytest-benchmark takes the trace function away while it measures; one further call, for the result, is made after benchmark()
#   and after pedantic() with iterations, and that call is what coverage.py sees. A tool of sys.monitoring is not a trace function:
#   it stays on while the time is taken. The changelog says that tracers are off meanwhile, not what that does to the report.
# Instead: measure coverage in a run of its own, with --benchmark-disable; take times without pytest-cov.

. "$(dirname "$0")/lib.sh"

python=$(python_of 3.13 3.12 3.11) || skip "needs CPython 3.11 to 3.13 as PYTHON or python3.X"
version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
environment "$python" pytest==9.2.0 pytest-benchmark==5.3.1 pytest-cov==7.1.0 coverage==7.17.5

cat >measured.py <<'PY'
values = {}


def total(n):
    n += 1
    return n


def cached(key):
    if key not in values:
        value = key * 2
        values[key] = value
    return values[key]
PY
cat >test_measured.py <<'PY'
import measured


def test_pedantic(benchmark):
    assert benchmark.pedantic(measured.total, args=(1,), rounds=3) == 2


def test_iterations(benchmark):
    assert benchmark.pedantic(measured.total, args=(1,), rounds=3, iterations=2) == 2


def test_cached(benchmark):
    assert benchmark(measured.cached, 2) == 4
PY
cat >missing.py <<'PY'
import json
import sys

functions = json.load(open("coverage.json"))["files"]["measured.py"]["functions"]
print("missing", *functions[sys.argv[1]]["missing_lines"])
PY

# missing CORE TEST FUNCTION [OPTION...]
missing() {
	core=$1 test=$2 function=$3
	shift 3
	rm -f .coverage coverage.json
	COVERAGE_CORE=$core venv/bin/python -m pytest --quiet --cov=measured --cov-report=json --benchmark-max-time=0.01 \
		--benchmark-min-rounds=2 "$@" "test_measured.py::$test" >pytest.log 2>&1 || cat pytest.log
	grep -i warning pytest.log || :
	venv/bin/python missing.py "$function"
}

fact "$version, ctrace, pedantic()" "missing 5 6" "$(missing ctrace test_pedantic total)"
fact "$version, ctrace, pedantic(iterations=2)" "missing" "$(missing ctrace test_iterations total)"
fact "$version, ctrace, benchmark() of a cache" "missing 11 12" "$(missing ctrace test_cached cached)"
fact "$version, ctrace, pedantic(), --benchmark-disable" "missing" "$(missing ctrace test_pedantic total --benchmark-disable)"
fact "$version, ctrace, cache, --benchmark-disable" "missing" "$(missing ctrace test_cached cached --benchmark-disable)"
if [ "$version" != 3.11 ]; then
	fact "$version, sysmon, pedantic()" "missing" "$(missing sysmon test_pedantic total)"
	fact "$version, sysmon, benchmark() of a cache" "missing" "$(missing sysmon test_cached cached)"
fi
verdict
