"""The kinds of a workload:

	absent		without the package
	unguarded	with a probe that is called all the time
	guarded		with one behind enabled()
	tracing		with one behind the object tracing
	instrumented	as absent, with the interpreter's own probes asked for
"""
import sys

kind = sys.argv[1] if len(sys.argv) > 1 else "absent"
if kind == "absent":
    dtrace_probe = enabled = tracing = None
else:
    import probe
    from probe import dtrace_probe, enabled, tracing


def choose(absent, unguarded, guarded, traced):
    if kind == "instrumented":
        probe.instrument()
        return absent
    return {"absent": absent, "unguarded": unguarded, "guarded": guarded, "tracing": traced}[kind]
