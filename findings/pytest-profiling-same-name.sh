#!/bin/sh
# Claim: pytest-profiling counts the later of two tests of one name twice and the earlier not at all, when they stand in two
#   files.
#
# Guess: combined.prof is the sum of all tests; a test is told from another by its file, as in pytest's own report.
# Versions: CPython 3.11.7 and 3.13.0; pytest 9.2.0, pytest-profiling 1.8.1.
# Seen: test_run() in test_a.py calls alpha() ten times, test_run() in test_b.py calls beta() ten times. pytest says 2 passed;
#   prof/ has one test_run.prof; combined.prof has no alpha() and beta() 20 times. Each test's profile is saved under the test's
#   bare name and the list of saved files is then added up, so that the file of the second test is read twice. The table of
#   --profile is of the same sum. So it goes with parameters that differ only in a `/` or `:`, which the name of the file cannot
#   have: of test_path[a/b] and test_path[a:b] the second counts twice.
# Instead: python -m cProfile -o all.prof -m pytest, one profile of the whole run; or give tests names that are theirs alone.

. "$(dirname "$0")/lib.sh"

python=$(python_of 3.11 3.13) || skip "needs CPython 3.11 or 3.13 as PYTHON or python3.X"
environment "$python" pytest==9.2.0 pytest-profiling==1.8.1

printf 'def alpha():\n    pass\ndef beta():\n    pass\n' >app.py
printf 'import app\ndef test_run():\n    for i in range(10): app.alpha()\n' >test_a.py
printf 'import app\ndef test_run():\n    for i in range(10): app.beta()\n' >test_b.py
cat >test_c.py <<'PY'
import pytest

import app


@pytest.mark.parametrize("name", ["a/b", "a:b"])
def test_path(name):
    for i in range(10):
        app.alpha() if name == "a/b" else app.beta()
PY
cat >calls.py <<'PY'
import pstats
import sys

calls = {label[2]: row[1] for label, row in pstats.Stats(sys.argv[1]).stats.items()}
print("alpha %d, beta %d" % (calls.get("alpha", 0), calls.get("beta", 0)))
PY

tests() {
	rm -rf prof
	venv/bin/python -m pytest --profile -p no:cacheprovider "$@" >pytest.log 2>&1 || skip "pytest: $(tail -n 1 pytest.log)"
	venv/bin/python calls.py prof/combined.prof
}

fact "a file of its own each, first" "alpha 10, beta 0" "$(tests test_a.py)"
fact "second" "alpha 0, beta 10" "$(tests test_b.py)"
fact "both" "alpha 0, beta 20" "$(tests test_a.py test_b.py)"
fact "both the other way round" "alpha 20, beta 0" "$(tests test_b.py test_a.py)"
fact "profiles saved" "combined.prof test_run.prof" "$(tests test_a.py test_b.py >tests.log && echo prof/* | sed 's,prof/,,g')"
fact "parameters" "alpha 0, beta 20" "$(tests test_c.py)"
venv/bin/python -m cProfile -o all.prof -m pytest -p no:cacheprovider test_a.py test_b.py >pytest.log 2>&1
fact "cProfile of both" "alpha 10, beta 10" "$(venv/bin/python calls.py all.prof)"
verdict
