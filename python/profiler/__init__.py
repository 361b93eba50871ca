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
from pythonprobes._probe import Profiler as _Profiler

from ._decorate import decorate

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

        func: a function or any other callable but a class.  Of a generator,
        coroutine or asynchronous generator function every step is profiled, and
        the code between two steps is not.  A staticmethod, classmethod, property,
        functools.cached_property, functools.partialmethod or bound method may be
        given too; the functions inside it are decorated.

        Returns a thing of the kind of func, with its name and its docstring; its
        result and its exceptions are those of func.  Raises TypeError for a class
        (decorate its methods) and for what is none of these.
        """
        return decorate(self, func)
