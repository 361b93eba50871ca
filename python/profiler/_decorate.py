"""The decorator of DTraceProfiler: what each kind of function becomes."""
import copy
import functools
import inspect
import types


def decorate(profiler, thing):
    """A thing of the same kind, whose calls run under the profiler."""
    inside = functools.partial(decorate, profiler)
    if isinstance(thing, (classmethod, staticmethod)):
        return type(thing)(inside(thing.__func__))
    if isinstance(thing, property):
        parts = ("getter", thing.fget), ("setter", thing.fset), ("deleter", thing.fdel)
        for change, part in parts:
            if part is not None:
                thing = getattr(thing, change)(inside(part))
        return thing
    if isinstance(thing, functools.cached_property):
        func, thing = thing.func, copy.copy(thing)
        thing.func = inside(func)
        return thing
    if isinstance(thing, functools.partialmethod):
        return type(thing)(inside(thing.func), *thing.args, **thing.keywords)
    if isinstance(thing, types.MethodType):
        return types.MethodType(inside(thing.__func__), thing.__self__)
    if isinstance(thing, type):
        raise TypeError("cannot decorate %r, a class: decorate its methods" % thing)
    if not callable(thing):
        raise TypeError("cannot decorate %r: it is not callable, and no staticmethod, "
                        "classmethod, property, cached_property or partialmethod" % (thing,))
    return functools.wraps(thing)(calls(profiler, thing))


def calls(profiler, func):
    """A function of the kind of func: plain, generator, coroutine, asynchronous generator."""
    if inspect.iscoroutinefunction(func):
        async def profiled(*args, **kwargs):
            body = profiler.runcall(func, *args, **kwargs)
            if not inspect.iscoroutine(body):           # of inspect.markcoroutinefunction()
                body = delegate(profiler.runcall(body.__await__))
            return await steps(profiler, body)
    elif inspect.isasyncgenfunction(func):
        async def profiled(*args, **kwargs):
            body = func(*args, **kwargs)
            step, value = body.asend, None
            while True:
                try:
                    result = await steps(profiler, step(value))
                except StopAsyncIteration:
                    return
                value = None
                try:
                    step, value = body.asend, (yield result)
                except GeneratorExit:
                    await steps(profiler, body.aclose())
                    raise
                except BaseException as error:
                    step, value = body.athrow, error
    elif inspect.isgeneratorfunction(func):
        def profiled(*args, **kwargs):
            return (yield from steps(profiler, func(*args, **kwargs)))
        if is_awaitable(func):
            profiled = types.coroutine(profiled)
    else:
        def profiled(*args, **kwargs):
            return profiler.runcall(func, *args, **kwargs)
    return profiled


def is_awaitable(func):
    """Is it a generator function that types.coroutine() has marked?"""
    while isinstance(func, functools.partial):
        func = func.func
    return bool(func.__code__.co_flags & inspect.CO_ITERABLE_COROUTINE)


def delegate(iterator):
    """A generator that drives any iterator."""
    return (yield from iterator)


@types.coroutine
def steps(profiler, body):
    """Drive a generator or an awaitable, with the profiler on inside it only."""
    step, value = body.send, None
    while True:
        try:
            result = profiler.runcall(step, value)
        except StopIteration as stop:
            return stop.value
        value = None                    # an exception would be kept alive by its own traceback
        try:
            step, value = body.send, (yield result)
        except GeneratorExit:
            profiler.runcall(body.close)
            raise
        except BaseException as error:
            step, value = body.throw, error
