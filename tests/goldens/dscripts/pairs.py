"""Calls that do not nest as they are written: a throw into a generator, close(), a cancel,
methods of one name, recursion.  Something for py_flow.d and py_calltime.d."""
import asyncio

class Outer:
    def run(self):
        return Inner().run()

class Inner:
    def run(self):
        return 1

def inner():
    try:
        yield 1
        yield 2
    finally:
        note()

def outer():
    try:
        yield from inner()
    except KeyError:
        note()
        yield 3

def note():
    pass

def down(n):
    return n and down(n - 1)

async def leaf():
    try:
        await asyncio.sleep(3600)
    finally:
        note()

async def task():
    child = asyncio.ensure_future(leaf())
    await asyncio.sleep(0)
    child.cancel()
    try:
        await child
    except asyncio.CancelledError:
        note()

Outer().run()
down(3)
thrown = outer()
next(thrown)
thrown.throw(KeyError)
thrown.close()
closed = outer()
next(closed)
closed.close()
asyncio.run(task())
