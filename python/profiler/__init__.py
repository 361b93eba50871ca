"""A line profiler made of DTrace probes.

    from profiler import DTraceProfiler

    DTraceProfiler().run("main()")

While a tracer watches pythonprobes:::pythonprobe, every line executed under
the profiler fires it with these strings:

    arg0            the file: co_filename of the code, as dtrace_probe() encodes it
    arg1            the number of the line, in decimal digits
    arg2            LINE; or RETURN where a function returns, yields or is left
                    by an exception
    arg3, arg4      null

The profiler keeps and prints nothing.  A D script turns the events into a
profile: dscripts/profiler.d of the original manual charges the time to the
next line, dscripts/lineprofile.d to the line that spent it.

`python3 -m profiler app.py` runs a whole program under the profiler.
"""
import functools
import inspect
import types

from probe._probe import Profiler as _Profiler

__all__ = ["DTraceProfiler"]


class DTraceProfiler(_Profiler):
    """A line profiler for the calling thread, or for all threads.

    threads: if true, profile every thread of this interpreter: the present
    ones, and those that the module threading starts later.

    The profiler is a C trace function (PyEval_SetTrace(), on every CPython).
    A thread has one trace function, so while the profiler is enabled

        sys.gettrace() returns an object of the profiler;
        the function that enable() found (a debugger's, coverage's) is not
        called, and disable() puts it back;
        a function that the profiled code sets replaces the profiler in that
        thread, until the code sets again what sys.gettrace() returned.

    A disabled profiler costs nothing.  An enabled one is called for every
    line, also while no tracer watches; then it fires nothing.

    enable() and disable() may be repeated.  `with`, run(), runctx(), runcall()
    and the decorator leave the profiler enabled or disabled as they found it,
    so they nest.  Methods may be called from any thread; without threads=True
    they act on the calling thread.
    """

    def run(self, cmd):
        """Run a statement in the namespace of __main__ and return self.

        cmd: a text (str or bytes) or a code object, as for exec().
        The file of a text is <string>.  Exceptions of the statement
        propagate, also SyntaxError; the profiler is left as it was found.
        """
        import __main__
        return self.runctx(cmd, __main__.__dict__, __main__.__dict__)

    def runctx(self, cmd, globals, locals):
        """Run a statement in the given namespaces and return self.

        cmd: as for run().  globals: a dict; locals: any mapping, as for exec().
        Exceptions propagate as from run().
        """
        self.runcall(exec, cmd, globals, locals)
        return self

    def __call__(self, func):
        """Decorate a function: each call of it runs under the profiler.

        func: any callable.  Of a generator or coroutine function every step is
        profiled, and the code between two steps is not.  Of an asynchronous
        generator function only the call is profiled, no step.

        Returns a function with the name and the docstring of func; its result and
        its exceptions are those of func.
        """
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
