"""A line profiler: counts and times of every line, or DTrace probes.

    from profiler import DTraceProfiler

    with DTraceProfiler(collect=True) as pr:
        main()
    pr.print_stats()                    # the hottest lines
    pr.report("report.html")            # the form comes from the ending
    pr.dump_stats("run.profile")        # for `python3 -m profiler report`

`python3 -m profiler -o report.html app.py` does so with a whole program.

Without `collect` the profiler fires probes:

    DTraceProfiler().run("main()")

While a tracer watches pythonprobes:::pythonprobe, every line executed under
the profiler fires it with these strings:

    arg0            the file: co_filename of the code, as dtrace_probe() encodes it
    arg1            the number of the line, in decimal digits
    arg2            LINE; or RETURN where a function returns, yields or is left
                    by an exception
    arg3, arg4      null

It keeps and prints nothing then.  A D script turns the events into a
profile: dscripts/profiler.d of the original manual charges the time to the
next line, dscripts/lineprofile.d to the line that spent it.

`python3 -m profiler app.py` runs a whole program so.
"""
import os
from types import CodeType, TracebackType
from typing import Any, Callable, Dict, Mapping, Optional, TextIO, Type, TypeVar, Union

from .model import Profile

__all__ = ["DTraceProfiler"]

_T = TypeVar("_T")
_Self = TypeVar("_Self", bound="DTraceProfiler")

class DTraceProfiler:
    """A line profiler for the calling thread, or for all threads.

    threads: if true, profile every thread of this interpreter: the present
    ones, and those that the module threading starts later.

    collect: if true, count and time lines and calls, and fire the probe too
    while a tracer watches.  What was collected grows until the profiler is
    freed.  What the collector costs a line and a call is measured at first and
    taken off.  A thread is in one collection at a time: enable() raises
    RuntimeError for a second.

    From 3.12 on a collecting profiler uses sys.monitoring, under the name
    "pythonprobes" and the tool id 4 or 3; enable() raises RuntimeError when
    other tools have both.  Debuggers, coverage tools and cProfile go on to
    work.  Otherwise the profiler is a C trace function (PyEval_SetTrace(), on
    every CPython).  A thread has one trace function, so while it is enabled

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

    def __init__(self, threads: bool = False, collect: bool = False) -> None: ...
    def enable(self) -> None:
        """Profile from here on: this thread, or all threads (threads=True).

        Does nothing in a thread that is profiled already.  Returns None; raises
        MemoryError.  If an audit hook refuses the event sys.settrace, the thread is
        not profiled and the error goes to sys.unraisablehook.
        """

    def disable(self) -> None:
        """Stop, and put back the trace functions that enable() found.

        With threads=True in all threads; other threads may put theirs back at
        their next event (from 3.13 on).  A Python without the GIL has none to put
        back there.  Does nothing if the profiler is not enabled.  Returns None.
        """

    def run(self: _Self, cmd: Union[str, bytes, CodeType]) -> _Self:
        """Run a statement in the namespace of __main__ and return self.

        cmd: a text (str or bytes) or a code object, as for exec().
        The file of a text is <string>.  Exceptions of the statement
        propagate, also SyntaxError; the profiler is left as it was found.
        """

    def runctx(
        self: _Self,
        cmd: Union[str, bytes, CodeType],
        globals: Dict[str, Any],
        locals: Mapping[str, Any],
    ) -> _Self:
        """Run a statement in the given namespaces and return self.

        cmd: as for run().  globals: a dict; locals: any mapping, as for exec().
        Exceptions propagate as from run().
        """

    def runcall(self, func: Callable[..., _T], /, *args: Any, **kwargs: Any) -> _T:
        """Call func(*args, **kwargs) under the profiler and return its result.

        Exceptions of func propagate; the profiler is left as it was found.
        Raises TypeError without func.
        """

    def __enter__(self: _Self) -> _Self:
        """Enable the profiler and return it."""

    def __exit__(
        self,
        type: Optional[Type[BaseException]],
        value: Optional[BaseException],
        traceback: Optional[TracebackType],
        /,
    ) -> None:
        """Disable the profiler, unless the `with` statement found it enabled.

        The arguments are ignored, and an exception propagates.  Returns None.
        """

    def __call__(self, func: _T) -> _T:
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

    def profile(self) -> Profile:
        """What has been collected so far: a profiler.model.Profile."""

    def print_stats(self, file: Optional[TextIO] = None) -> None:
        """Write the hottest lines to an open text file, or to standard output."""

    def dump_stats(self, path: Union[str, "os.PathLike[str]"]) -> None:
        """Write what has been collected so far to a file, for `profiler report`.

        Raises OSError.
        """

    def report(self, path: Union[str, "os.PathLike[str]"]) -> None:
        """Write a report, in the form that the ending of the path asks for.

        path: ends in .html, .svg, .txt, .speedscope.json, .folded, .callgrind,
        .pstats or .profile.  Raises ValueError for another, and OSError.
        """
