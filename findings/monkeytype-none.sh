#!/bin/sh
# Claim: on CPython 3.12 and 3.13 MonkeyType does not see that a function returned None or a constant, so it says `-> str` of one
#   that gave None half the time.
#
# Guess: MonkeyType's annotations are of the values that were seen, on every Python that runs it.
# Versions: CPython 3.11.7 beside 3.12.1 and 3.13.0; MonkeyType 23.3.0.
# Seen: find(1) returns a str, find(0) falls off the end. 3.11: `-> Optional[str]`. 3.12 and 3.13: `-> str`, which is wrong, and a
#   type checker believes it. A function that returns 5 has no return type where 3.11 has int, and one that ends without return
#   none where 3.11 has None; on 3.13 a generator loses its type too. The tracer asks at the end of a call what the last
#   instruction was; these versions have one of their own for returning a constant, and end a generator differently. An async
#   function that waits is right on 3.13 alone: before, it is a Generator.
# Instead: record with 3.11 and take no type of an async function from it. Where it must be a newer one, read each `-> X`
#   as "or None".

. "$(dirname "$0")/lib.sh"

before=$(python_of 3.11) || skip "needs CPython 3.11 as PYTHON or python3.X"
since=$(python_of 3.13 3.12) || skip "needs CPython 3.12 or 3.13 as PYTHON or python3.X"

cat >traced.py <<'PY'
import asyncio


def find(x):
    if x:
        return str(x)


def five():
    return 5


def nothing(x):
    x.append(x)


def numbers(n):
    for i in range(n):
        yield i


async def waits(x):
    await asyncio.sleep(0)
    return x
PY
cat >program.py <<'PY'
import asyncio

import traced

traced.find(1)
traced.find(0)
traced.five()
traced.nothing([])
list(traced.numbers(3))
asyncio.run(traced.waits(1))
PY

returns() {
	rm -f monkeytype.sqlite3
	venv/bin/monkeytype run program.py >run.log 2>&1
	venv/bin/monkeytype stub traced >stub 2>stub.log
	sed -n "s/.*def $1(.*)\(.*\): \.\.\./\1/p" stub
}

environment "$before" MonkeyType==23.3.0
fact "3.11, str or None" " -> Optional[str]" "$(returns find)"
fact "3.11, constant" " -> int" "$(returns five)"
fact "3.11, no return" " -> None" "$(returns nothing)"
fact "3.11, generator" " -> Iterator[int]" "$(returns numbers)"
fact "3.11, async" " -> Generator[None, None, int]" "$(returns waits)"
version=$("$since" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
case $version in
3.12) generator=" -> Iterator[int]" async=" -> Generator[None, None, int]" ;;
*) generator="" async=" -> int" ;;
esac
environment "$since" MonkeyType==23.3.0
fact "$version, str or None" " -> str" "$(returns find)"
fact "$version, constant" "" "$(returns five)"
fact "$version, no return" "" "$(returns nothing)"
fact "$version, generator" "$generator" "$(returns numbers)"
fact "$version, async" "$async" "$(returns waits)"
verdict
