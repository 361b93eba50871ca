"""A line profiler made of DTrace probes.

    from profiler import DTraceProfiler

    DTraceProfiler().run("main()")

While a tracer watches pythonprobes:::pythonprobe, every line executed under the
profiler fires it with the file's name, the line's number and "LINE"; every
return (or exception that leaves a function, or yield) the same with "RETURN".
What to make of it is the tracer's business: see dscripts/profiler.d.
"""
import functools
import inspect
import types

from probe._probe import Profiler as _Profiler

__all__ = ["DTraceProfiler"]


class DTraceProfiler(_Profiler):
    """DTraceProfiler(threads=False)

    Profiles the calling thread; with threads=True every thread of this
    interpreter, those present and those that threading starts later.

    The trace function that enable() finds (a debugger's, coverage's) is not
    called while the profiler is on, and is put back by disable().  A trace
    function that the profiled code installs replaces the profiler.

    enable() and disable() may be repeated.  As a context manager and in run(),
    runctx() and runcall() the profiler is left as it was found, so these nest.
    """

    def run(self, cmd):
        """Run a statement in the namespace of __main__ and return self."""
        import __main__
        return self.runctx(cmd, __main__.__dict__, __main__.__dict__)

    def runctx(self, cmd, globals, locals):
        """Run a statement (text or a code object) in the given namespaces and
        return self."""
        self.runcall(exec, cmd, globals, locals)
        return self

    def __call__(self, func):
        """Decorate a function: each call of it runs under the profiler.  Of a
        generator or coroutine function, each step does."""
        if inspect.iscoroutinefunction(func):
            @functools.wraps(func)
            async def profiled(*args, **kwargs):
                return await _steps(self, func(*args, **kwargs))
        elif inspect.isgeneratorfunction(func):
            @functools.wraps(func)
            def profiled(*args, **kwargs):
                return (yield from _steps(self, func(*args, **kwargs)))
        else:
            @functools.wraps(func)
            def profiled(*args, **kwargs):
                return self.runcall(func, *args, **kwargs)
        return profiled


@types.coroutine
def _steps(profiler, body):
    """Drive a generator or coroutine, with the profiler on inside it only."""
    step, value = body.send, None
    while True:
        try:
            result = profiler.runcall(step, value)
        except StopIteration as stop:
            return stop.value
        try:
            step, value = body.send, (yield result)
        except GeneratorExit:
            profiler.runcall(body.close)
            raise
        except BaseException as error:
            step, value = body.throw, error
