"""What the profiler decorates stays what it is, and its lines fire."""
import abc
import asyncio
import functools
import inspect
import os
import sys
import types

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lib"))
from tap import main, test
import watch

events = watch.Watch("pythonprobe")
from profiler import DTraceProfiler

profiler = DTraceProfiler()


def fires(function, *args):
    """The result of a call, which must fire lines of this file, and leave no profiler on."""
    events.take()
    result = function(*args)
    assert sys.gettrace() is None
    assert [e for e in events.take() if e[1] == __file__ and e[3] == "LINE"], function
    return result


class Things:
    @profiler
    @staticmethod
    def static(x):
        """Static."""
        return x + 1

    @staticmethod
    @profiler
    def inner_static(x):
        return x + 1

    @profiler
    @classmethod
    def of_class(cls, x):
        return cls, x

    @profiler
    @property
    def value(self):
        """Value."""
        return self.x

    @value.setter
    def value(self, x):
        self.x = x

    @profiler
    @value.deleter
    def value(self):
        del self.x

    @profiler
    @functools.cached_property
    def cached(self):
        """Cached."""
        return [self]

    def scaled(self, n, times=1):
        return n * times
    doubled = profiler(functools.partialmethod(scaled, times=2))

    @profiler
    @abc.abstractmethod
    def abstract(self):
        pass

    @profiler
    def method(self):
        return self


@test("staticmethod and classmethod")
def _():
    things = Things()
    for owner in Things, things:
        assert fires(owner.static, 1) == owner.inner_static(1) == 2
        assert fires(owner.of_class, 1) == (Things, 1)
    assert type(Things.__dict__["static"]) is staticmethod and Things.static.__doc__ == "Static."

    class Sub(Things):
        pass
    assert Sub.of_class(2) == (Sub, 2)


@test("property: each of its functions, and its docstring")
def _():
    things = Things()
    things.value = 3
    assert fires(lambda: things.value) == 3
    assert Things.value.__doc__ == "Value."

    def remove():
        del things.value
    fires(remove)
    assert not hasattr(things, "value")
    said = profiler(property(Things.method, doc="Said."))
    assert said.__doc__ == "Said." and said.fset is None


@test("cached_property, also one that has its name")
def _():
    things = Things()
    cached = fires(lambda: things.cached)
    assert cached[0] is things and things.cached is cached
    assert Things.cached.__doc__ == "Cached."
    Things.cached = profiler(Things.__dict__["cached"])
    other = Things()
    assert fires(lambda: other.cached) is other.cached


@test("methods: plain, partial, bound, abstract")
def _():
    things = Things()
    assert fires(things.doubled, 4) == 8 and fires(things.method) is things
    bound = profiler(things.method)
    assert type(bound) is types.MethodType and fires(bound) is things
    assert Things.abstract.__isabstractmethod__

    class Holder:
        attribute = bound
    assert Holder().attribute() is things


@test("partial, an object that can be called, a built-in function")
def _():
    class Callable:
        def __call__(self, x):
            return -x
    assert fires(profiler(functools.partial(Things.static, 1))) == 2
    assert fires(profiler(Callable()), 5) == -5
    assert profiler(len)("abc") == 3


@test("what cannot be decorated says so at once")
def _():
    @functools.singledispatch
    def dispatch(x):
        pass
    for thing, words in ((Things, "decorate its methods"), (7, "not callable"),
                         (functools.singledispatchmethod(dispatch), "not callable")):
        try:
            profiler(thing)
        except TypeError as error:
            assert words in str(error), error
        else:
            raise AssertionError(thing)


def run(coroutine):
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(coroutine)
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


def both(function):
    """The results of a test of asynchronous generators, plain and decorated."""
    plain = run(function(lambda func: func))
    assert fires(lambda: run(function(profiler))) == plain
    return plain


@test("an asynchronous generator: values, sent ones, thrown exceptions, its end")
def _():
    async def drive(decorator):
        log = []

        @decorator
        async def numbers(n):
            """Numbers."""
            try:
                for i in range(n):
                    await asyncio.sleep(0)
                    try:
                        log.append((yield i))
                    except KeyError as error:
                        log.append(repr(error))
            finally:
                await asyncio.sleep(0)
                log.append("closed")
        assert inspect.isasyncgenfunction(numbers) and numbers.__doc__ == "Numbers."
        assert inspect.isasyncgen(numbers(1))
        log.append([i async for i in numbers(3)])
        it = numbers(9)
        log.append(await it.asend(None))
        log.append(await it.asend("sent"))
        log.append(await it.athrow(KeyError("thrown")))
        try:
            await it.athrow(ValueError("through"))
        except ValueError as error:
            log.append(repr(error))
        it = numbers(9)
        async for i in it:
            break
        await it.aclose()
        await numbers(1).aclose()
        async for i in numbers(2):      # left behind: the loop closes it
            break
        return log
    both(drive)


@test("an asynchronous generator that ignores its end, and one that ends with an error")
def _():
    async def drive(decorator):
        log = []

        @decorator
        async def ignores():
            try:
                yield 1
            except GeneratorExit:
                yield 2

        @decorator
        async def fails():
            yield 1
            raise StopAsyncIteration
        for function in ignores, fails:
            it = function()
            log.append(await it.asend(None))
            try:
                await (it.aclose() if function is ignores else it.asend(None))
            except RuntimeError as error:
                log.append(str(error))
        return log
    assert len(both(drive)) == 4


@test("a coroutine made of a generator, and one that only says so")
def _():
    @profiler
    @types.coroutine
    def old():
        yield
        return 7

    async def wait():
        return await old()
    assert fires(lambda: run(wait())) == 7
    if sys.version_info >= (3, 12):
        class Later:
            def __await__(self):
                return iter([None])

        @profiler
        @inspect.markcoroutinefunction
        def marked():
            return Later()
        assert inspect.iscoroutinefunction(marked)
        fires(lambda: run(marked()))


main()
