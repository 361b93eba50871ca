"""Static DTrace (USDT) probes for Python programs.

    import probe

    probe.dtrace_probe("request", url, user)    # fires pythonprobes:::pythonprobe
    if probe.enabled():                         # does a tracer watch it?
        probe.dtrace_probe("state", expensive())
    if probe.tracing:                           # the same without a call
        ...

    probe.instrument()                          # the interpreter's own probes, python:::*
    probe.uninstrument()

    probe.listen(False)                         # no tracer may come through shared memory

A probe does nothing until a tracer attaches to it: DTrace, bpftrace, perf,
gdb, SystemTap or pydtrace.  pydtrace can also read events through shared
memory, without root: the channel.

dtrace_probe(), enabled(), listen() and tracing belong to the process: all threads and
subinterpreters fire one probe.  instrument() and uninstrument() act on the
interpreter that calls them.  Every function may be called from any thread.
In a build without DTrace the names are the same, nothing fires, and `available`
is False.

dtrace_probe() is described by the original manual of pythonprobes;
instrument() follows "Instrumenting CPython with DTrace and SystemTap" in
CPython's documentation.
"""
from typing import Any, final

__all__ = ["available", "dtrace_probe", "enabled", "instrument", "listen", "tracing", "uninstrument"]

def dtrace_probe(*args: object, **kwargs: Any) -> None:
    """Fire the probe pythonprobes:::pythonprobe with up to five strings.

    args: the probe's arguments arg0 to arg4, any objects.  Five is the number
    that the provider declares; further arguments and keyword arguments are
    ignored.  A tracer sees C strings:

        str             its text in UTF-8; a lone surrogate reads \\udc80
        bytes           its bytes, unchanged
        other objects   str(object), or "<unprintable T object>" if that raises
        missing         null

    An embedded NUL ends a string.  A tracer cuts a string at its own limit:
    pydtrace at strsize, 256 bytes with the final NUL by default.

    Returns None.  No argument makes it raise an Exception.  What is meant for
    the program reaches it, after the probe has fired: KeyboardInterrupt and
    all else that is no Exception, and what a signal handler raised while an
    argument was converted.

    While no tracer watches, it tests the probe's semaphore and looks at no
    argument: it costs as much as an empty built-in function.  The caller has
    evaluated the arguments by then; test `tracing` first where that is
    expensive.

    Any thread may call it.  The probe fires in the calling thread before the
    call returns.  Source: the original manual of pythonprobes.
    """

def enabled() -> bool:
    """Return True while a tracer watches pythonprobes:::pythonprobe, or False.

    The tracer may use the kernel or pydtrace's channel.  Call it before work
    that only prepares arguments of dtrace_probe().  `tracing` gives the same
    answer without a call.

    A tracer may attach or leave at any time, so the next call may give another
    answer; dtrace_probe() is right in either case.  The answer does not
    include the probes python:::* of instrument().  It is one for the process,
    whatever the thread or interpreter.  enabled() raises nothing and costs a
    call that reads one number.
    """

def instrument() -> None:
    """Give this interpreter the probes of CPython's --with-dtrace, python:::*.

        function-entry, function-return     file, function, line, qualname
        line                                file, function, line, qualname
        exception-raise, exception-uncaught type, message, file, function, line,
                                            qualname
        gc-start                            generation
        gc-done                             number of objects found
        import-find-load-start              module
        import-find-load-done               module, found (0 or 1)

    Texts are encoded as those of dtrace_probe(); numbers are integers.  The
    names, the arguments and their order are those of CPython configured
    --with-dtrace; behind them stands qualname, the function's qualified name
    (before 3.11 its name).  exception-* are no probes of CPython's; they run
    no code of the program for the message.  An interpreter that fires one of
    these probes itself goes on to do so, and a tracer still sees each event
    once.

    The probes are in all threads of the calling interpreter, and in its forked
    children.  A subinterpreter calls instrument() itself.  They last until
    uninstrument() or the end of the interpreter.  Further calls do nothing.

    Unwatched, they install no trace function and no callback.  A native thread
    looks for tracers some 20 times a second, without the GIL; pydtrace wakes it.
    It ends before os.fork() and starts again behind it.  Under `pydtrace -c`
    from 3.12 on there is none.  Watched, the cost depends on CPython:

        3.12 on      callbacks of sys.monitoring (PEP 669) for the events that
                     are watched; sys.monitoring.get_tool() shows the name
                     "pythonprobes" then
        3.8 - 3.11   a trace function in every thread, which CPython calls for
                     every line, call, return and exception, whichever of
                     function-*, line, exception-* and import-* is watched;
                     sys.gettrace() returns it then, and it calls the trace
                     function that it found

    gc-* come from gc.callbacks.  enabled() and `tracing` do not tell about
    these probes.

    Returns None.  Raises what importing atexit or os raises, which is
    nothing in a sound interpreter, and what a signal handler raised meanwhile.
    Callbacks come later, so their errors go to sys.unraisablehook:
    RuntimeError if other tools use the ids 3 and 4 of sys.monitoring.
    If no thread can be created, a line on stderr says so.
    """

def listen(on: bool = True) -> bool:
    """Let `pydtrace -p` watch this process while it runs, without root; or not.

    A process listens from the import of this package on: it keeps an anonymous
    file open, which pydtrace of the same user, or of root, finds in /proc.  No
    thread serves it, and nothing lies in a file system.  A forked child
    listens by itself.  A process that is not dumpable does not listen:
    one that is privileged through setuid, for example.

    listen(False) closes the file and sends the tracers away that came by it;
    PYTHONPROBES_LISTEN=0 in the environment switches listening off from the
    start.  listen() begins again, also where the program has closed all
    its descriptors, as daemons do.

    Returns whether the process listens.  Raises nothing of its own.
    """

def uninstrument() -> None:
    """Remove the probes python:::* that instrument() gave this interpreter.

    Their callbacks, trace functions and thread are removed; a trace function
    that they found stays.  dtrace_probe() is not affected.  Without
    instrument() it does nothing.  At exit the interpreter does the same.
    Returns None.  Raises what a signal handler raised meanwhile, and nothing
    else; errors go to sys.unraisablehook.
    """

@final
class _Tracing:
    """True while a tracer watches pythonprobes:::pythonprobe: `if tracing:`.

    It gives the answer of enabled() and saves the call.  It is an object that
    never changes, so `from probe import tracing` keeps working; use its truth
    value only.
    """

    def __bool__(self) -> bool: ...

tracing: _Tracing

available: bool
"""Can the probes fire at all?

False in a build that was made with PYTHONPROBES_NO_DTRACE or
--disable-dtrace, whose probes do nothing.  It says nothing about tracers.
"""
